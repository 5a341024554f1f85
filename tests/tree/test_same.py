"""The four trees hand over the same, and a call says what the contract says. Read, not run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, get_origin

import pytest

import generated_client
from codegen.contract import Node, nameless
from tests.openapi import CONTRACT

RESOURCES = Path(generated_client.__file__).parent / "resources"
MODULES = sorted(
    path.stem for path in (RESOURCES / "blocking").glob("*.py") if path.stem != "__init__"
)
# Four trees of source are read: that takes a second.
pytestmark = pytest.mark.slow
TREES = ("blocking", "asynchronous", "blocking_response", "asynchronous_response")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def functions(tree: str, module: str) -> dict[str, Function]:
    """The methods of a class of a tree, without their overloads, and without its parts."""
    parsed = ast.parse((RESOURCES / tree / f"{module}.py").read_text(encoding="utf-8"))
    return {
        each.name: each
        for found in parsed.body
        if isinstance(found, ast.ClassDef)
        for each in found.body
        if isinstance(each, Function) and not any(decorated(each))
    }


def decorated(function: Function) -> Iterator[str]:
    return (each.id for each in function.decorator_list if isinstance(each, ast.Name))


def handed(function: Function) -> ast.Call:
    """What it makes of its arguments: ``calls.NAME({...}, {...})``."""
    (found,) = (
        each
        for each in ast.walk(function)
        if isinstance(each, ast.Call)
        and isinstance(each.func, ast.Attribute)
        and isinstance(each.func.value, ast.Name)
        and each.func.value.id == "calls"
    )
    return found


def senders(function: Function) -> set[str]:
    """The functions of the caller that it calls."""
    return {
        each.attr
        for each in ast.walk(function)
        if isinstance(each, ast.Attribute)
        and isinstance(each.value, ast.Attribute)
        and each.value.attr == "_caller"
    }


@pytest.mark.parametrize("module", MODULES)
def test_each_argument_is_handed_over_under_its_own_name(module: str) -> None:
    for tree in TREES:
        for name, function in functions(tree, module).items():
            call = handed(function)
            assert ast.unparse(call.func) == f"calls.{name.upper()}"
            taken = [each.arg for each in (*function.args.args, *function.args.kwonlyargs)]
            given = {
                ast.unparse(value): key.value
                for part in call.args
                if isinstance(part, ast.Dict)
                for key, value in zip(part.keys, part.values, strict=True)
                if isinstance(key, ast.Constant)
            }
            plain = {ast.unparse(part) for part in call.args if isinstance(part, ast.Name)}
            assert {*given, *plain} == {*taken} - {"self", "chunk"}, (tree, name)
            # A keyword of Python's has an underscore behind it.
            assert all(str(key) == value.rstrip("_") for value, key in given.items()), (tree, name)


@pytest.mark.parametrize("module", MODULES)
def test_the_trees_differ_in_who_sends_alone(module: str) -> None:
    blocking, *others = (functions(tree, module) for tree in TREES)
    for name, function in blocking.items():
        sent = senders(function)
        assert sent
        assert sent <= {"value", "pages", "write"}
        plain, *answers = (each[name] for each in others)
        assert senders(plain) == sent, name
        expected = {"answer_page" if each == "pages" else "answer" for each in sent}
        assert [senders(each) for each in answers] == [expected, expected], name
        for other in (plain, *answers):
            assert ast.dump(handed(other)) == ast.dump(handed(function)), name
            assert defaults(other) == defaults(function), name


def defaults(function: Function) -> dict[str, str]:
    arguments = function.args
    with_default = arguments.args[len(arguments.args) - len(arguments.defaults) :]
    pairs = [
        *zip(with_default, arguments.defaults, strict=True),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    return {
        each.arg: ast.unparse(value)
        for each, value in pairs
        if value is not None and each.arg != "chunk"
    }


@pytest.mark.parametrize("module", MODULES)
def test_parts_are_the_classes_of_their_names(module: str) -> None:
    parts = {each for each in MODULES if each.startswith(f"{module}_")} - SEPARATE
    for tree in TREES:
        owner: Any = import_module(f"generated_client.resources.{tree}.{module}")
        for part in parts:
            text = (RESOURCES / tree / f"{module}.py").read_text(encoding="utf-8")
            body = text[text.index(f"def {part.removeprefix(f'{module}_')}(self)") :]
            name = body.partition("-> ")[2].partition(":")[0]
            assert f"from .{part} import {name}\n" in body, (tree, owner)


# They stand beside the resource whose name they begin with, not below it.
SEPARATE = {"smart_lists", "social_recommendations"}


def operations() -> Iterator[tuple[str, str, Node]]:
    for path, item in CONTRACT.paths.items():
        for method, node in item.items():
            if isinstance(node, dict) and "x-call" in node:
                yield method, path, node


def test_each_path_says_what_the_contract_says() -> None:
    known = 0
    for method, path, node in operations():
        resource, _, name = node["x-call"].rpartition(".")
        module = import_module(f"generated_client.resources.calls.{resource.replace('.', '_')}")
        call = getattr(module, name.upper())
        assert call.name == node["x-call"]
        for way in call.paths:
            if nameless(way.template) != nameless(path):
                continue  # another one, or never the best
            known += 1
            assert call.verb == method.upper()
            assert way.oauth == node["x-oauth"], path
            for each in (way, *way.shapes):
                is_list = each.answer is not None and get_origin(each.answer()) is list
                assert each.paged is (bool(node.get("x-paged")) and is_list), path
    assert known > 350


def test_what_a_large_body_is_divided_by() -> None:
    divided = 0
    for method, path, node in operations():
        resource, _, name = node["x-call"].rpartition(".")
        module = import_module(f"generated_client.resources.calls.{resource.replace('.', '_')}")
        chunks = getattr(module, name.upper()).chunks
        if chunks is None:
            continue
        divided += 1
        body = CONTRACT.resolve(node["requestBody"])["content"]["application/json"]["schema"]
        fields = CONTRACT.resolve(body)["properties"]
        lists = {key for key, each in fields.items() if "items" in CONTRACT.resolve(each)}
        assert set(chunks.fields) == lists, (method, path)
    assert divided > 10
