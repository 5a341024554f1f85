"""Values for examples: the least that the contract accepts, as the Python that makes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from enum import Enum
from importlib import import_module
from typing import Any, get_type_hints

import attrs

from codegen.contract import Contract, Node, types
from generated_client._reading import read
from generated_client.types import UNSET
from trakt_auth.sandbox.contract.document import Contract as Described
from trakt_auth.sandbox.contract.examples import Examples

# What a program takes from its `App` rather than spelling it out.
_OF_THE_APP = frozenset({"client_id", "client_secret", "redirect_uri"})


def least(contract: Contract, schema: Node) -> Any:
    """Return a small JSON value that a schema accepts, made from its examples."""
    examples = Examples(Described(contract.document["components"], ()))
    return _pruned(contract, schema, examples.value(schema))


def _pruned(contract: Contract, schema: Node, value: Any) -> Any:
    """Leave out of a value what an example does not need."""
    schema = contract.resolve(schema)
    # Of a union the first member is made.
    while "oneOf" in schema:
        schema = contract.resolve(schema["oneOf"][0])
    if isinstance(value, list):
        return [_pruned(contract, schema["items"], each) for each in value[:1]]
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        needed = _needed(contract, schema)
        return {name: _pruned(contract, properties[name], value[name]) for name in needed}
    return value


def _needed(contract: Contract, schema: Node) -> list[str]:
    """Choose properties: those required, an item or what names it, or else the first."""
    properties = schema.get("properties", {})
    chosen = [name for name in properties if name in schema.get("required", ())]
    if not any(_is_composite(contract, properties[name]) for name in chosen):
        # A rating needs something that is rated: an item, or a list of them.
        chosen += [
            name
            for name, part in properties.items()
            if name == "ids" or (name not in chosen and _is_composite(contract, part))
        ][:1]
    return list(dict.fromkeys(chosen or [*properties][:1]))


def _is_composite(contract: Contract, schema: Node) -> bool:
    schema = contract.resolve(schema)
    if "oneOf" in schema:
        return any(_is_composite(contract, each) for each in schema["oneOf"])
    if "array" in types(schema):
        return _is_composite(contract, schema["items"])
    return "properties" in schema


class Writer:
    """Writes values as Python, and remembers what that has to import."""

    def __init__(self) -> None:
        self.models: set[str] = set()
        self.datetime: set[str] = set()

    def argument(self, function: Callable[..., Any], name: str, value: Any) -> str:
        """Write a JSON value as what an argument of a generated function takes."""
        if name in _OF_THE_APP:
            return f"app.{name}"
        return self._write(read(get_type_hints(function)[name], value))

    def _write(self, value: Any) -> str:
        match value:
            case Enum():
                return f"{self._model(type(value))}.{value.name}"
            case dt.datetime():
                self.datetime |= {"UTC", "datetime"}
                parts = [value.year, value.month, value.day, value.hour, value.minute]
                return f"datetime({', '.join(map(str, parts))}, tzinfo=UTC)"
            case dt.date():
                self.datetime.add("date")
                return f"date({value.year}, {value.month}, {value.day})"
            case list():
                return f"[{', '.join(map(self._write, value))}]"
            case dict():
                pairs = (f"{key!r}: {self._write(part)}" for key, part in value.items())
                return f"{{{', '.join(pairs)}}}"
            case _ if attrs.has(type(value)):
                return f"{self._model(type(value))}({', '.join(self._fields(value))})"
            case _:
                return repr(value)

    def _fields(self, model: Any) -> Iterable[str]:
        for field in attrs.fields(type(model)):
            value = getattr(model, field.name)
            if value is UNSET or not field.init:
                continue
            if field.name in _OF_THE_APP:
                yield f"{field.name}=app.{field.name}"
            else:
                yield f"{field.name}={self._write(value)}"

    def _model(self, kind: type) -> str:
        name = kind.__name__
        self.models.add(name)
        return name


def function_of(module: str) -> Callable[..., Any]:
    """Return the generated function that all others of an operation are made of."""
    function: Callable[..., Any] = import_module(module).sync_detailed
    return function
