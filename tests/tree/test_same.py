"""The four trees hand over the same, and a call says what the contract says. Looked at, not run."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any, get_origin

import pytest

import generated_client
from codegen.contract import Node, nameless
from codegen.resources.kinds import python_name
from generated_client._call import Resource
from generated_client._method import NOT_SENT
from tests.openapi import CONTRACT

RESOURCES = Path(generated_client.__file__).parent / "resources"
MODULES = sorted(
    path.stem for path in (RESOURCES / "blocking").glob("*.py") if path.stem != "__init__"
)
# Four trees are looked at: that takes a second.
pytestmark = pytest.mark.slow
TREES = ("blocking", "asynchronous", "blocking_response", "asynchronous_response")
SENDERS = {"value", "pages", "write", "answer", "answer_page"}


@cache
def functions(tree: str, module: str) -> dict[str, FunctionType]:
    """The methods of a class of a tree, without its parts."""
    (found,) = (
        each
        for each in vars(import_module(f"generated_client.resources.{tree}.{module}")).values()
        if isinstance(each, type)
        and issubclass(each, Resource)
        and each.__module__.endswith(f"{tree}.{module}")
    )
    return {
        name: each
        for name, each in vars(found).items()
        if inspect.isfunction(each) and name[0] != "_"
    }


def parameters(function: FunctionType) -> dict[str, Any]:
    """What it takes, with its default."""
    taken = inspect.signature(function).parameters.values()
    return {each.name: each.default for each in taken if each.name not in NOT_SENT}


def bodies() -> dict[str, Node]:
    """The body of each call that has one, by the name of the call."""
    return {
        node["x-call"]: CONTRACT.resolve(
            CONTRACT.resolve(node["requestBody"])["content"]["application/json"]["schema"]
        )
        for _, _, node in operations()
        if "requestBody" in node
    }


@pytest.mark.parametrize("module", MODULES)
def test_each_argument_is_known_to_the_call(module: str) -> None:
    known = bodies()
    for name, function in functions("blocking", module).items():
        call = getattr(import_module(f"generated_client.resources.calls.{module}"), name.upper())
        rest = parameters(function).keys() - call.arguments.keys()
        body = known.get(call.name)
        if body is None:
            assert not rest, name
        elif "items" in body:
            assert rest == {"items"}
        else:
            assert {call.wires.get(each, each) for each in rest} == body["properties"].keys()
            assert rest == {*map(python_name, body["properties"])}
        assert call.arguments.keys() <= parameters(function).keys()


@pytest.mark.parametrize("module", MODULES)
def test_the_trees_differ_in_who_sends_alone(module: str) -> None:
    blocking, *others = (functions(tree, module) for tree in TREES)
    assert all(each.keys() == blocking.keys() for each in others)
    for name, function in blocking.items():
        sent = SENDERS & {*function.__code__.co_names}
        assert sent
        assert sent <= {"value", "pages", "write"}
        plain, *answers = (each[name] for each in others)
        assert SENDERS & {*plain.__code__.co_names} == sent, name
        expected = {"answer_page" if each == "pages" else "answer" for each in sent}
        for other in answers:
            assert SENDERS & {*other.__code__.co_names} == expected, name
        for each in (function, plain, *answers):
            # All of its arguments, to the call of its name.
            assert {"calls", name.upper(), "locals"} <= {*each.__code__.co_names}, name
            assert each.__globals__["calls"].__name__.endswith(f".calls.{module}")
            assert parameters(each) == parameters(function), name
            assert each.__qualname__.endswith(f".{name}")


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
