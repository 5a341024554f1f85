"""Facts are kept of each description that was read in, and whatever changes in one is found."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tools.contract import facts
from tools.contract.described import describe
from tools.contract.drift import nearest_facts

Document = dict[str, Any]
PAGE = """
Prose with `GET /not/in/a/table`.

| Operations | Why |
| --- | --- |
| `GET /syncs/`, `/syncs/{id}`; `DELETE /syncs/{type}` | See `GET /public` |
| `GET`, `PUT /plex`; `POST`, `DELETE /plex/connect` | x |
"""


def test_operations_that_are_left_out_are_read_from_the_first_column_of_their_page(
    tmp_path: Path,
) -> None:
    (tmp_path / "page.md").write_text(PAGE)
    assert facts.web_only(tmp_path / "page.md") == {
        ("GET", "/syncs"),
        ("GET", "/syncs/{}"),
        ("DELETE", "/syncs/{}"),
        ("GET", "/plex"),
        ("PUT", "/plex"),
        ("POST", "/plex/connect"),
        ("DELETE", "/plex/connect"),
    }
    assert ("POST", "/younify/users/refresh/{}/{}") in facts.web_only()


def test_the_page_speaks_where_the_description_does_not_say_for_whom_an_operation_is() -> None:
    operations = [
        {"method": "GET", "path": "/team/"},
        {"method": "GET", "path": "/team/{id}", "audience": "web-only"},
        {"method": "PUT", "path": "/team/", "audience": "public"},
        {"method": "GET", "path": "/movies"},
    ]
    left_out = frozenset({("GET", "/team"), ("PUT", "/team")})
    found = describe(facts.public({"operations": operations}, left_out))
    assert found.keys() == {("PUT", "/team"), ("GET", "/movies")}


NUMBER = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a": {
            "summary": "Prose.",
            "parameters": [NUMBER],
            "get": {
                "description": "Prose.",
                "security": [],
                "responses": {
                    "200": {
                        "description": "Prose.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
                        },
                    },
                    "404": {"description": "Prose."},
                },
            },
        },
        "/b": {
            "post": {
                "parameters": [NUMBER | {"required": True}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"204": {"description": "Prose."}},
            }
        },
    },
    "components": {
        "schemas": {
            "A": {
                "description": "Prose.",
                "type": "object",
                "required": ["a"],
                "properties": {
                    # It holds itself: reading ends somewhere.
                    "a": {"$ref": "#/components/schemas/A", "nullable": True},
                    "names": {"additionalProperties": {"type": "array", "items": {}}},
                    "kind": {"oneOf": [{"const": "b"}, {"enum": ["c", None]}]},
                },
            }
        }
    },
}


def test_a_description_is_read_in_as_facts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "document.json").write_text(json.dumps(DOCUMENT))
    arguments = ["--date", "2026-03-01", "--source", "a paper", "--folder", str(tmp_path / "x")]
    (tmp_path / "x").mkdir()
    assert facts.main([str(tmp_path / "document.json"), *arguments]) == 0
    assert capsys.readouterr().out == "2 operations read in, in 2026-03-01.json\n"
    [kept] = facts.read_facts(tmp_path / "x")
    assert (kept.date, kept.source) == (date(2026, 3, 1), "a paper")
    assert kept.described == describe(DOCUMENT)
    assert "Prose" not in (tmp_path / "x" / "2026-03-01.json").read_text()


@pytest.fixture(scope="module")
def kept() -> list[facts.Facts]:
    return facts.read_facts()


@pytest.fixture
def last(kept: list[facts.Facts]) -> Document:
    found: Document = json.loads((facts.FOLDER / f"{kept[-1].date}.json").read_bytes())
    return found


@pytest.mark.slow
def test_as_openapi_the_last_facts_say_the_same(kept: list[facts.Facts], last: Document) -> None:
    assert describe(openapi(last)) == kept[-1].described


def openapi(kept: Document) -> Document:
    """Write facts as OpenAPI 3.1 does: null is a type, and nothing says who may call."""
    paths: dict[str, Any] = {}
    for each in kept["operations"]:
        node: Document = {"x-oauth": each["oauth"], "responses": {}}
        node["parameters"] = [kept["parameters"][name] for name in each.get("parameters", [])]
        if "request" in each:
            node["requestBody"] = content(each["request"])
        for status, schema in each["responses"].items():
            node["responses"][status] = content(schema) if schema else {"description": "x"}
        paths.setdefault(each["path"], {})[each["method"].lower()] = node
    found: Document = as_31({"paths": paths, "components": {"schemas": kept["schemas"]}})
    return found


def content(schema: Document) -> Document:
    return {"content": {"application/json": {"schema": schema}}}


def as_31(node: Any) -> Any:
    if isinstance(node, list):
        return [as_31(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {name: as_31(part) for name, part in node.items() if name != "nullable"}
    if isinstance(reference := found.get("$ref"), str):
        found["$ref"] = reference.replace("#/schemas/", "#/components/schemas/")
    return {"anyOf": [found, {"type": "null"}]} if node.get("nullable") is True else found


def operation(document: Document, method: str, path: str) -> Document:
    found: Document = next(
        each for each in document["operations"] if (each["method"], each["path"]) == (method, path)
    )
    return found


def fields(document: Document, name: str) -> Document:
    found: Document = document["schemas"][name]["properties"]
    return found


def movies(document: Document) -> Document:
    return operation(document, "GET", "/movies/trending")


CHANGES: dict[str, Callable[[Document], object]] = {
    "type": lambda facts: fields(facts, "ShowIds")["trakt"].update(type="string"),
    "type of a parameter": lambda facts: facts["parameters"]["limit"].update(
        schema={"type": "boolean"}
    ),
    "status": lambda facts: movies(facts)["responses"].update({"204": None}),
    "status gone": lambda facts: operation(facts, "POST", "/checkin")["responses"].pop("409"),
    "auth": lambda facts: movies(facts).update(oauth="required"),
    "null": lambda facts: fields(facts, "ShowIds")["slug"].update(nullable=True),
    "null in one member of a union": lambda facts: fields(
        facts, "GetUsersListsListItemsAllResponse2"
    )["notes"].pop("nullable"),
    "null in a list": lambda facts: fields(facts, "MediaImages")["thumb"]["items"].update(
        nullable=True
    ),
    "never null": lambda facts: fields(facts, "PlexIds")["guid"].pop("nullable"),
    "field gone": lambda facts: fields(facts, "MediaImages").pop("thumb"),
    "field more": lambda facts: fields(facts, "SocialIds").update(x={"type": "string"}),
    "operation gone": lambda facts: facts["operations"].remove(movies(facts)),
    "operation more": lambda facts: facts["operations"].append(movies(facts) | {"path": "/x"}),
    "value more": lambda facts: enumeration(facts).append("x"),
    "value gone": lambda facts: enumeration(facts).pop(),
    "parameter gone": lambda facts: movies(facts)["parameters"].pop(),
    "parameter more": lambda facts: movies(facts)["parameters"].append(
        next(each for each in facts["parameters"] if each not in movies(facts)["parameters"])
    ),
    "required": lambda facts: facts["schemas"]["ShowIds"]["required"].remove("slug"),
    "required of a request": lambda facts: operation(facts, "POST", "/oauth/device/code").update(
        request={"type": "object"}
    ),
    "body gone": lambda facts: movies(facts)["responses"].update({"200": None}),
}


def enumeration(document: Document) -> list[str]:
    """Return the values of the first parameter that has some."""
    found: list[str] = next(
        each["schema"]["enum"]
        for each in document["parameters"].values()
        if "enum" in each.get("schema", {})
    )
    return found


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_the_last_facts_is_found(
    kept: list[facts.Facts], last: Document, change: Callable[[Document], object]
) -> None:
    change(last)
    assert nearest_facts(kept[-1:], describe(last))[1]


@pytest.mark.slow
def test_what_was_read_in_has_not_changed(kept: list[facts.Facts]) -> None:
    assert [nearest_facts(kept, each.described) for each in kept] == [(each, []) for each in kept]
