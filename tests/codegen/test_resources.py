"""The generator of the tree: from operations of a contract to methods, and to their source."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codegen.contract import Contract
from codegen.resources.calls import calls_source, chunks, is_mixed
from codegen.resources.methods import Method, methods
from codegen.resources.outcomes import Outcome, outcomes
from codegen.resources.trees import TREES, root_source, signature, tree_source

TEXT = {"type": "string"}
KIND = {"type": "string", "enum": ["films", "books"]}
PAPER = {"$ref": "#/components/schemas/Paper"}
ERA = {"$ref": "#/components/schemas/Era"}
BLOCKING, ASYNC, WITH_RESPONSE, _ = TREES


def parameter(name: str, place: str = "query", schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    about = {"name": name, "in": place, "description": f"About {name}.", "schema": schema}
    return {**about, **({"required": True} if place == "path" else {}), **more}


def answering(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "It.", "content": {"application/json": {"schema": schema}}}}


def listing(schema: Any) -> dict[str, Any]:
    return answering({"type": "array", "items": schema})


def operation(call: str, *parameters: Any, responses: Any = None, **more: Any) -> dict[str, Any]:
    return {
        "operationId": f"op_{call.replace('.', '_')}_{len(parameters)}_{len(more)}",
        "tags": ["Papers"],
        "summary": f"Summary of {call}",
        "description": "Description.",
        "x-oauth": "optional",
        "x-call": call,
        "parameters": list(parameters),
        "responses": answering(PAPER) if responses is None else responses,
        **more,
    }


def contract(**paths: Any) -> Contract:
    return made({path: {"get": node} for path, node in paths.items()})


def made(paths: dict[str, Any]) -> Contract:
    schemas = {
        "Paper": {"title": "Paper", "type": "object", "properties": {"title": TEXT}},
        "Era": {"title": "Era", "type": "object", "properties": {"begins": TEXT}},
        "Order": {
            "title": "Order",
            "type": "object",
            "required": ["copies"],
            "properties": {"copies": {"type": "integer"}, "note": TEXT},
        },
    }
    return Contract({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}})


def only(contract: Contract) -> Method:
    (method,) = methods(contract)
    return method


def listed(contract: Contract, tree: Any = BLOCKING) -> list[str]:
    return [
        f"{'*' if each.keyword_only else ''}{each}"
        for each in signature(contract, tree, only(contract))
    ]


class TestMethods:
    def test_operations_of_one_name_are_one_method_the_most_literal_first(self) -> None:
        papers = contract(
            **{
                "/papers/{type}/{id}": operation(
                    "papers.list", parameter("type", "path", KIND), parameter("id", "path")
                ),
                "/papers/{type}": operation("papers.list", parameter("type", "path", KIND)),
                "/papers": operation("papers.list"),
                "/papers/films/{id}": operation("papers.list", parameter("id", "path")),
            }
        )
        method = only(papers)
        assert (method.resource, method.name, method.verb) == ("papers", "list", "GET")
        assert [(way.template, way.fixed) for way in method.ways] == [
            ("/papers/films/{id}", {"type": "films"}),
            ("/papers/{type}/{id}", {}),
            ("/papers/{type}", {}),
            ("/papers", {}),
        ]
        assert method.main.path == "/papers/{type}/{id}"
        assert [(each.name, each.required) for each in method.path_arguments] == [
            ("type", False),
            ("id", False),
        ]

    def test_paths_that_differ_in_a_word_take_it_as_an_argument(self) -> None:
        papers = contract(
            **{"/papers/films": operation("papers.all"), "/papers/books": operation("papers.all")}
        )
        method = only(papers)
        assert [way.fixed for way in method.ways] == [{"type": "films"}, {"type": "books"}]
        assert method.path_arguments[0].extra == ("films", "books")
        assert method.path_arguments[0].required

    def test_what_cannot_be_put_beside_the_rest_is_skipped(self) -> None:
        papers = contract(
            **{
                "/papers/{id}/pages": operation("papers.pages", parameter("id", "path")),
                "/pages": operation("papers.pages"),
            }
        )
        assert [each.path for each in only(papers).skipped] == ["/pages"]

    @pytest.mark.parametrize(
        ("path", "call", "name", "default"),
        [
            ("/users/{id}/papers", "users.papers", "id", "me"),
            ("/shows/{id}/seasons", "seasons.list", "show", None),
            ("/shows/{id}/papers", "shows.papers", "id", None),
            ("/papers/{country_code}", "papers.of", "country", None),
        ],
    )
    def test_what_arguments_are_called(
        self, path: str, call: str, name: str, default: str | None
    ) -> None:
        key = path.split("{")[1].split("}")[0]
        method = only(contract(**{path: operation(call, parameter(key, "path"))}))
        (argument,) = method.path_arguments
        assert (argument.name, argument.default) == (name, default)
        assert argument.required is (default is None)

    def test_only_reads_of_a_user_are_about_oneself(self) -> None:
        node = operation("users.block", parameter("id", "path"))
        method = only(made({"/users/{id}/block": {"post": node}}))
        assert method.path_arguments[0].default is None
        assert method.verb == "POST"

    def test_what_a_query_always_holds(self) -> None:
        fixed = parameter("view", schema={"type": "string", "const": "short"}, required=True)
        papers = contract(**{"/papers": operation("papers.list", fixed, parameter("page"))})
        (way,) = only(papers).ways
        assert way.constants == {"view": "short"}
        assert way.query == ("view", "page")

    def test_the_wider_words_of_two_paths_count(self) -> None:
        few = {"type": "string", "enum": ["a"]}
        many = {"type": "string", "enum": ["a", "b"]}
        papers = contract(
            **{
                "/papers/{id}": operation(
                    "papers.list", parameter("id", "path"), parameter("extended", schema=few)
                ),
                "/papers": operation("papers.list", parameter("extended", schema=many)),
            }
        )
        (argument,) = only(papers).query_arguments
        assert argument.schema == many

    def test_what_has_no_name_is_no_method(self) -> None:
        node = operation("papers.list")
        del node["x-call"]
        assert methods(contract(**{"/papers": node})) == []


class TestSignatures:
    def test_the_order_and_what_has_a_default(self) -> None:
        papers = contract(
            **{
                "/papers/{id}": operation(
                    "papers.get",
                    parameter("id", "path"),
                    parameter("page", schema={"type": "integer"}),
                    parameter("type", schema=KIND, required=True),
                )
            }
        )
        assert listed(papers) == [
            "id: str",
            "*page: int | None = None",
            "*type: Literal['films', 'books'] | Unlisted",
            "*extra_query: Mapping[str, Any] | None = None",
        ]

    def test_a_body_is_keyword_arguments(self) -> None:
        body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}
        node = operation("papers.order", parameter("id", "path"), requestBody=body)
        assert listed(made({"/papers/{id}": {"post": node}})) == [
            "id: str",
            "*copies: int",
            "*note: str | Unset = UNSET",
            "*extra_query: Mapping[str, Any] | None = None",
            "*extra: Mapping[str, Any] | None = None",
        ]

    def test_a_body_that_is_an_array_is_one_argument(self) -> None:
        schema = {"type": "array", "items": {"type": "integer"}}
        body = {"content": {"application/json": {"schema": schema}}}
        node = operation("papers.sort", requestBody=body)
        assert listed(made({"/papers": {"post": node}})) == [
            "items: Sequence[int]",
            "*extra_query: Mapping[str, Any] | None = None",
        ]

    def test_only_bodies_with_items_can_be_divided(self) -> None:
        body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}
        papers = made({"/papers": {"post": operation("papers.order", requestBody=body)}})
        assert chunks(papers, only(papers)) is None


class TestOutcomes:
    def test_one_answer(self) -> None:
        papers = contract(**{"/papers": operation("papers.get")})
        assert outcomes(papers, only(papers)) == [Outcome({}, "models.Paper", paged=False)]

    def test_answers_by_an_argument(self) -> None:
        eras = {"when": {"type": "books"}, "schema": {"type": "array", "items": ERA}}
        node = operation(
            "papers.list",
            parameter("type", schema=KIND),
            responses=listing(PAPER),
            **{"x-variants": [eras], "x-paged": True},
        )
        papers = contract(**{"/papers": node})
        assert outcomes(papers, only(papers)) == [
            Outcome({"type": ("books",)}, "list[models.Era]", paged=True),
            Outcome({}, "list[models.Paper]", paged=True),
        ]
        source = tree_source(papers, BLOCKING, "papers", methods(papers), [])
        assert source.count("@overload") == 2
        assert "-> Pages[models.Era]: ..." in source
        assert "-> Pages[models.Paper]: ..." in source

    def test_pages_for_some_arguments_alone(self) -> None:
        one = {"when": {"type": "books"}, "schema": ERA}
        node = operation(
            "papers.list",
            parameter("type", schema=KIND),
            responses=listing(PAPER),
            **{"x-variants": [one], "x-paged": True},
        )
        papers = contract(**{"/papers": node})
        assert is_mixed(only(papers))
        source = tree_source(papers, ASYNC, "papers", methods(papers), [])
        assert "-> Coroutine[Any, Any, models.Era]: ..." in source
        assert "-> AsyncPages[models.Paper]: ..." in source

    def test_nothing_may_come(self) -> None:
        responses = {**answering(PAPER), "204": {"description": "Nothing."}}
        papers = contract(**{"/papers": operation("papers.now", responses=responses)})
        assert outcomes(papers, only(papers))[0].hint == "models.Paper | None"

    def test_no_body(self) -> None:
        node = operation("papers.drop", responses={"204": {"description": "Gone."}})
        papers = made({"/papers": {"delete": node}})
        assert outcomes(papers, only(papers))[0].hint == "None"
        assert "-> None:" in tree_source(papers, BLOCKING, "papers", methods(papers), [])


class TestSource:
    def test_each_tree_is_python_of_the_same_names(self) -> None:
        papers = contract(
            **{
                "/papers": operation("papers.list", responses=listing(PAPER), **{"x-paged": True}),
                "/papers/{id}": operation("papers.get", parameter("id", "path")),
            }
        )
        returned = {
            "blocking": ("Pages[models.Paper]", "models.Paper"),
            "asynchronous": ("AsyncPages[models.Paper]", "models.Paper"),
            "blocking_response": ("answered_page(Papers.list)", "answered(Papers.get)"),
            "asynchronous_response": (
                "async_answered_page(Papers.list)",
                "async_answered(Papers.get)",
            ),
        }
        for tree in TREES:
            module = ast.parse(tree_source(papers, tree, "papers", methods(papers), ["papers.old"]))
            (made,) = (node for node in module.body if isinstance(node, ast.ClassDef))
            found = {
                each.name: each
                for each in made.body
                if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
            }
            derived = {
                ast.unparse(each.targets[0]): ast.unparse(each.value)
                for each in made.body
                if isinstance(each, ast.Assign)
            }
            spelled = {name: ast.unparse(each.returns or made) for name, each in found.items()}
            assert list(spelled | derived) == ["old", "list", "get"]
            expected = dict(zip(("list", "get"), returned[tree.package], strict=True))
            assert expected.items() <= (derived if tree.with_response else spelled).items()
            if not tree.with_response:
                assert isinstance(found["get"], ast.AsyncFunctionDef) is tree.is_async
            assert all(ast.get_docstring(each) for each in found.values())
            ast.parse(root_source(tree, ["papers", "shows"]))

    def test_a_list_in_a_class_with_a_method_of_that_name(self) -> None:
        papers = contract(
            **{
                "/papers": operation("papers.list", responses=listing(PAPER)),
                "/papers/new": operation("papers.newest", responses=listing(PAPER)),
            }
        )
        source = tree_source(papers, BLOCKING, "papers", methods(papers), [])
        assert source.count("-> builtins.list[models.Paper]:") == 2

    def test_a_call_holds_all_that_the_contract_says(self) -> None:
        papers = contract(
            **{
                "/papers/{type}/{id}": operation(
                    "papers.list",
                    parameter("type", "path", KIND),
                    parameter("id", "path"),
                    parameter("printed-after", schema={"type": "string", "format": "date-time"}),
                    responses=listing(PAPER),
                    **{"x-paged": True, "x-oauth": "required"},
                )
            }
        )
        source = calls_source(papers, "papers", methods(papers))
        ast.parse(source)
        for part in (
            '"papers.list"',
            '"/papers/{type}/{id}"',
            "word('films', 'books')",
            '"printed_after": time',
            "'printed_after': 'printed-after'",
            "paged=True",
            'oauth="required"',
            "lambda: list[models.Paper]",
        ):
            assert part.replace("'", '"') in source.replace("'", '"'), part

    def test_the_docstring_says_arguments_and_errors(self) -> None:
        responses = {**answering(PAPER), "423": {"description": "Locked."}}
        node = operation("papers.get", parameter("id", "path"), responses=responses)
        papers = contract(**{"/papers/{id}": node})
        source = tree_source(papers, BLOCKING, "papers", methods(papers), [])
        for part in ("Summary of papers.get.", "id: About id.", "AccountLocked: 423", "Raises:"):
            assert part in source
