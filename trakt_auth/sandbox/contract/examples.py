"""Values made from the examples of a schema: the same ones each time."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from trakt_auth.sandbox.contract.document import Contract, Schema

FEW = 3
"""Items in a list that stands alone; inside of something else it has one less."""

_NUMBERED = frozenset({"id", "ids", "name", "number", "order", "rank", "slug", "title", "username"})
"""Properties by which the items of a list differ."""

_KINDS = ("movie", "show", "season", "episode", "person", "list", "comment", "user")

_SINGULAR = {f"{kind}s": kind for kind in _KINDS} | {"people": "person"}

_FORMATS = {"date": "2026-03-01", "date-time": "2026-03-01T20:15:00.000Z"}

_SCALARS = {"string": "text", "integer": 1, "number": 1.5, "boolean": True, "null": None}


@frozen
class _Place:
    """Where in an answer a value stands."""

    index: int
    """Which item of the outermost list it belongs to."""
    kinds: Collection[str]
    """The kinds of item that were asked for."""
    inside: tuple[str, ...] = ()
    """The components around it."""
    numbered: bool = False
    """Whether it tells one item from the next."""
    extended: Collection[str] | None = None
    """How much of an item is wanted; None for all of it."""


class Examples:
    """Makes values that fit the schemas of a contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def value(
        self,
        schema: Schema,
        *,
        index: int = 0,
        path: str = "",
        extended: Collection[str] | None = None,
    ) -> Any:
        """The example of a schema.

        Args:
            schema: A schema of the contract.
            index: Which item of a list it is to be: ids and names differ.
            path: The path of the request. Items are of the kind that it names, if it names one
                behind its first step.
            extended: How much of each item is wanted; None for all of it.
        """
        kinds = {_SINGULAR.get(word, word) for word in re.split("[/,]", path)[2:]}
        return self._value(schema, _Place(index, kinds, extended=extended))

    def _value(self, schema: Schema, place: _Place) -> Any:
        if "$ref" in schema:
            place = evolve(place, inside=(*place.inside, schema["$ref"]))
            schema = self._contract.resolve(schema)
        if "const" in schema:
            return schema["const"]
        if "examples" in schema:
            value = schema["examples"][place.index % len(schema["examples"])]
            return _next(value, place.index) if place.numbered and "format" not in schema else value
        if "enum" in schema:
            return schema["enum"][place.index % len(schema["enum"])]
        if members := _members(schema):
            return self._value(members[0], place)
        types = schema["type"]
        if "array" in types:
            return self._items(schema["items"], place)
        if "object" in types:
            return self._object(schema, place)
        if "string" in types and "format" in schema:
            return _FORMATS[schema["format"]]
        return _SCALARS[types if isinstance(types, str) else types[0]]

    def _enumerated(self, schema: Schema) -> Sequence[str]:
        values: Sequence[str] = self._contract.resolve(schema).get("enum", ())
        return values

    def _items(self, schema: Schema, place: _Place) -> list[Any]:
        count = FEW - 1 if place.inside else FEW
        return [self._value(schema, evolve(place, index=place.index + n)) for n in range(count)]

    def _object(self, schema: Schema, place: _Place) -> dict[str, Any]:
        properties = schema.get("properties", {})
        kinds = _kinds(schema, place.kinds)
        kind = kinds[place.index % len(kinds)] if kinds else None
        left_out = _left_out(schema, kind) | _beyond(properties, place.extended)
        numbered = evolve(place, numbered=True)
        values = {
            name: self._value(part, numbered if name in _NUMBERED else place)
            for name, part in properties.items()
            if name not in left_out and not set(_references(part)) & set(place.inside)
        }
        if kind is not None and kind in self._enumerated(properties.get("type", {})):
            values["type"] = kind
        extras = schema.get("additionalProperties")
        if isinstance(extras, Mapping):
            names = schema.get("propertyNames", {}).get("examples", ["1"])
            values |= {name: self._value(extras, place) for name in names}
        return values


def _optional_kinds(schema: Schema) -> list[str]:
    """The properties of which an item has one, by its kind; none where it is no such item."""
    properties, required = schema.get("properties", {}), schema.get("required", ())
    kinds = [kind for kind in _KINDS if kind in properties and kind not in required]
    return kinds if {"movie", "show"} <= set(kinds) else []


def _kinds(schema: Schema, wanted: Collection[str]) -> list[str]:
    """The kinds that items of a schema may have."""
    kinds = _optional_kinds(schema)
    if asked_for := [kind for kind in kinds if kind in wanted]:
        return asked_for
    if "episode" in kinds and "season" not in kinds:
        kinds.remove("show")  # it is there to go with the episode
    return kinds


def _left_out(schema: Schema, kind: str | None) -> set[str]:
    """The properties that an item of a kind does not have."""
    shown = {kind, "show"} if kind in {"season", "episode"} else {kind}
    return set(_optional_kinds(schema)) - shown


def _beyond(properties: Mapping[str, Schema], extended: Collection[str] | None) -> set[str]:
    """The properties of an object that are more of it than is wanted."""
    if extended is None:
        return set()
    levels = {name: part.get("x-extended", ()) for name, part in properties.items()}
    return {name for name, needed in levels.items() if needed and not set(needed) & set(extended)}


def _references(schema: Schema) -> Iterator[str]:
    """The components that a property may hold at once."""
    if "$ref" in schema:
        yield schema["$ref"]
    for part in (*_members(schema), *([schema["items"]] if "items" in schema else [])):
        yield from _references(part)


def _members(schema: Schema) -> Sequence[Schema]:
    """The schemas of a union, the likeliest first; none where it is no union."""
    members: Sequence[Schema] = schema.get("oneOf") or schema.get("anyOf") or ()
    return members


def _next(value: Any, steps: int) -> Any:
    """A value like another one: the next number, or the next name."""
    if steps == 0 or isinstance(value, bool) or not isinstance(value, int | str):
        return value
    if isinstance(value, int):
        return value + steps
    if digits := re.search(r"\d+$", value):
        return value[: digits.start()] + str(int(digits[0]) + steps).zfill(len(digits[0]))
    return f"{value}{' ' if ' ' in value else '-'}{steps + 1}"
