"""No text of a contract becomes code: the lint refuses it, or it comes out as text."""

import ast
import copy
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import __main__ as command
from codegen.build import build
from codegen.contract import Contract
from codegen.lint import lint
from tests.codegen.good_contract import GOOD, operation, schema

PAYLOADS = {
    "an expression": "canary()",
    "out of double quotes": 'x" + canary() + "',
    "out of single quotes": "x' + canary() + '",
    "out of a call": 'x"); canary(); ("',
    "out of a literal": "x'] | canary() | Literal['",
    "out of a literal in double quotes": '\'x"] | canary() | Literal["',
    "out of a docstring": 'x"""\ncanary()\n"""',
    "out of a docstring by a backslash": 'x\\"""\ncanary()\n\\"""',
    "out of a docstring by what is taken away": 'x ""params."\n\ncanary()\n\n""params." x',
    "into an f-string": "{canary()}",
    "another line": "x\ncanary()\n",
}

SHELF: dict[str, Any] = {
    "get": {
        "operationId": "look_at_a_shelf",
        "tags": ["Papers"],
        "summary": "Look at a shelf",
        "description": "Says what lies there.",
        "x-oauth": "none",
        "x-call": "shelves.tidy.look",
        "parameters": [
            {
                "name": "shelf",
                "in": "path",
                "required": True,
                "x-default": "upper",
                "description": "Which shelf.",
                "schema": {"type": "integer", "minimum": 1},
            },
            {
                "name": "board",
                "x-name": "plank",
                "in": "path",
                "required": True,
                "description": "Which board.",
                "schema": {"type": "string"},
            },
        ],
        "responses": {"204": {"description": "Done."}},
    }
}
# What has a meaning for OpenAPI or for the rules. All other strings are somebody's words.
KEPT = {
    *("$ref", "openapi", "version", "in", "type", "format", "required", "x-oauth", "x-paged"),
    *("explode", "additionalProperties"),
}


def rich() -> dict[str, Any]:
    """A contract with every kind of string that code is written from; it keeps all rules."""
    contract = copy.deepcopy(GOOD)
    order = operation(contract)
    order["parameters"] += [
        {
            "name": "shade",
            "in": "query",
            "required": True,
            "description": "In which shade.",
            "schema": {"type": "string", "const": "grey"},
        },
        {
            "name": "weight",
            "in": "query",
            "description": "How heavy.",
            "schema": {"$ref": "#/components/schemas/Weight"},
        },
    ]
    order["x-variants"] = [
        {"when": {"weight": "light"}, "schema": {"$ref": "#/components/schemas/Paper"}},
        {"when": {}, "schema": {"$ref": "#/components/schemas/Paper"}},
    ]
    schema(contract, "Order")["properties"] |= {
        "3d": {"type": "boolean", "description": "Whether it is thick.", "examples": [True]},
        "weight_of_it": {
            "description": "How heavy it is.",
            "oneOf": [{"$ref": "#/components/schemas/Weight"}, {"type": "null"}],
        },
        "kind_of_it": {"type": "string", "const": "paper_kind", "description": "Its kind."},
    }
    papers = schema(contract, "Paper")["properties"]
    papers["headline"] = papers.pop("name")  # else no word, but what rules look for
    schema(contract, "Order")["required"] = ["client_secret", "3d"]
    schema(contract, "Order")["description"] = "What to order."
    schema(contract, "Size")["description"] = "How large."
    contract["components"]["schemas"]["Weight"] = {
        "title": "Weight",
        "type": "string",
        "enum": ["light", "heavy", "so so"],
    }
    contract["paths"]["/shelves/{shelf}/{board}"] = copy.deepcopy(SHELF)
    return contract


def words(node: Any, key: str = "") -> Iterator[str]:
    """Yield every string that is somebody's word: values, and the keys that name things."""
    if isinstance(node, dict):
        for name, part in node.items():
            if key in {"properties", "schemas", "paths", "responses", "when"}:
                yield name
            if name not in KEPT or key == "properties":
                yield from words(part, name)
    elif isinstance(node, list):
        for each in node:
            yield from words(each, key)
    elif isinstance(node, str):
        yield node


def with_payload(node: Any, word: str, payload: str) -> Any:
    """Put `payload` in the place of `word`, wherever it is named."""
    if isinstance(node, dict):
        return {
            with_payload(key, word, payload): with_payload(part, word, payload)
            for key, part in node.items()
        }
    if isinstance(node, list):
        return [with_payload(each, word, payload) for each in node]
    if not isinstance(node, str):
        return node
    if node == word:
        return payload
    if node.startswith("#/") and node.endswith(f"/{word}"):
        return node.removesuffix(word) + payload
    return node.replace(f"{{{word}}}", f"{{{payload}}}")


def names(source: str) -> set[str]:
    """Return the names that code uses, those in its quoted hints included."""
    tree = ast.parse(source)
    found = [*ast.walk(tree)]
    for node in found[:]:
        match node:
            case ast.AnnAssign(value=ast.Constant(str(text)), annotation=ast.Name("TypeAlias")):
                found += ast.walk(ast.parse(text, mode="eval"))
            case ast.Call(ast.Name("TypedDict"), [_, ast.Dict(_, values)]):
                for each in values:
                    hint = ast.literal_eval(each)
                    found += ast.walk(ast.parse(hint, mode="eval"))
    return {
        name
        for node in found
        for name in (getattr(node, "id", ""), getattr(node, "attr", ""), getattr(node, "name", ""))
        if isinstance(name, str)
    }


WORDS = list(dict.fromkeys(words(rich())))
IMPORT_ALL = """\
import builtins, importlib, pathlib, sys, typing
home, trace = map(pathlib.Path, sys.argv[1:])
builtins.canary = trace.touch
sys.path.insert(0, str(home))
models = importlib.import_module("client.models")
scope = {each: getattr(models, each) for each in models.__all__} | {"models": models}
for path in sorted((home / "client").rglob("*.py")):
    name = ".".join(path.relative_to(home).with_suffix("").parts).removesuffix(".__init__")
    module = importlib.import_module(name)
    if ".resources." in name or name == "client.inputs":
        continue
    for each in vars(module).values():
        if isinstance(each, type) and each.__module__ == name:
            typing.get_type_hints(each, scope | vars(module))
params = importlib.import_module("client.resources.params")
inputs = importlib.import_module("client.inputs")
scope |= vars(importlib.import_module("client.types")) | vars(params)
scope |= {"params": params, "inputs": inputs}
for each in list(vars(params)):
    if each.endswith("Value"):
        typing.get_type_hints(type("X", (), {"__annotations__": {"x": each}}), scope)
print("all imported")
"""


def test_the_contract_itself_is_good() -> None:
    assert lint(Contract(rich())) == []
    assert len(WORDS) > 50


@pytest.mark.slow
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_what_the_lint_lets_pass_comes_out_as_text(tmp_path: Path, payload: str) -> None:
    # All in one contract: each build takes a second.
    contract = rich()
    for number, word in enumerate(WORDS):
        changed = with_payload(contract, word, payload.replace("()", f"({number})"))
        if not lint(Contract(changed)):
            contract = changed
    assert json.dumps(contract).count("canary") > 20
    build(Contract(contract), tmp_path / "client")
    for path in (tmp_path / "client").rglob("*.py"):
        assert "canary" not in names(path.read_text()), path
    trace = tmp_path / "trace"
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, str(tmp_path), str(trace)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "all imported\n", done.stderr
    assert not trace.exists()


def _named(contract: dict[str, Any], payload: str) -> None:
    operation(contract)["operationId"] = payload


def _at(contract: dict[str, Any], payload: str) -> None:
    contract["paths"][f"/papers/{payload}"] = contract["paths"].pop("/papers/{id}")
    del operation_of(contract, f"/papers/{payload}")["parameters"][0]


def operation_of(contract: dict[str, Any], path: str) -> dict[str, Any]:
    found: dict[str, Any] = contract["paths"][path]["post"]
    return found


def _tagged(contract: dict[str, Any], payload: str) -> None:
    contract["tags"][0]["name"] = payload
    operation(contract)["tags"] = [payload]


def _called(contract: dict[str, Any], payload: str) -> None:
    operation(contract)["x-call"] = payload


def _asked(contract: dict[str, Any], payload: str) -> None:
    operation(contract)["parameters"][1]["name"] = payload


def _referred(contract: dict[str, Any], payload: str) -> None:
    contract["x-elsewhere"] = {"Odd": {"title": payload, "type": "object"}}
    content = operation(contract)["responses"]["201"]["content"]
    content["application/json"]["schema"] = {"$ref": "#/x-elsewhere/Odd"}


def _titled(contract: dict[str, Any], payload: str) -> None:
    schema(contract, "Paper")["title"] = payload


def _answered(contract: dict[str, Any], payload: str) -> None:
    operation(contract)["responses"][payload] = {"description": "Odd."}


def _with_word(contract: dict[str, Any], payload: str) -> None:
    schema(contract, "Size")["enum"].append(f"{payload}'")


def _with_constant(contract: dict[str, Any], payload: str) -> None:
    schema(contract, "Paper")["properties"]["kind"] = {
        "const": f'{payload}"',
        "description": "Odd.",
    }


def _with_field(contract: dict[str, Any], payload: str) -> None:
    properties = schema(contract, "Paper")["properties"]
    properties[payload] = properties["name"]


def _bounded(contract: dict[str, Any], payload: str) -> None:
    operation(contract)["parameters"][1]["schema"] = {"type": "integer", "minimum": payload}


REFUSED: dict[str, tuple[Callable[[dict[str, Any], str], None], str]] = {
    "operationId": (_named, "write operationId in snake_case"),
    "path": (_at, "write the path of letters, digits"),
    "tag": (_tagged, "write the tag in PascalCase"),
    "x-call": (_called, "set x-call to"),
    "parameter": (_asked, "write the name of letters, digits"),
    "reference": (_referred, "refer to #/components"),
    "title": (_titled, "set title to Paper"),
    "status": (_answered, "write each status out"),
    "word": (_with_word, "without quotes"),
    "constant": (_with_constant, "without quotes"),
    "field": (_with_field, "write it of letters, digits"),
    "minimum": (_bounded, "write a number"),
}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
@pytest.mark.parametrize(("change", "complaint"), REFUSED.values(), ids=REFUSED)
def test_a_hostile_contract_is_refused_before_anything_is_written(
    tmp_path: Path,
    change: Callable[[dict[str, Any], str], None],
    complaint: str,
    payload: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    contract = copy.deepcopy(GOOD)
    change(contract, payload)
    (tmp_path / "openapi.yaml").write_text(json.dumps(contract))
    assert command.main(["--root", str(tmp_path)]) == 1
    assert complaint in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["openapi.yaml"]


@pytest.mark.slow
@pytest.mark.parametrize("change", [change for change, _ in REFUSED.values()], ids=REFUSED)
@pytest.mark.parametrize("payload", ["out of a call", "into an f-string"])
def test_what_nobody_linted_is_no_code_either(
    tmp_path: Path, change: Callable[[dict[str, Any], str], None], payload: str
) -> None:
    contract = copy.deepcopy(GOOD)
    change(contract, PAYLOADS[payload])
    try:
        build(Contract(contract), tmp_path / "client")
    except RuntimeError:
        return
    for path in (tmp_path / "client").rglob("*.py"):
        # An argument or a field may be called so: of `{canary()}` the generator makes a name.
        called = {
            each.func.id
            for each in ast.walk(ast.parse(path.read_text()))
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)
        }
        assert "canary" not in called, path
