"""What every model of a request can do: see `_model`."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, Self, get_args, get_origin

import attrs

from ._reading import Complain, Mismatch, Reader, expected, read, reader_of, refuse, resolve
from ._writing import WRITERS
from .types import UNSET


class Request:
    """An object that is sent to Trakt, with the fields that it may have and no others."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make it of a JSON object.

        Values of enumerations that are not known yet are kept.

        Raises:
            errors.ParseError: A key is unknown, a value is of the wrong type, or a required one is
                missing. Its ``field`` says where, such as ``movies[0].ids.imdb``.
        """
        data = dict(src_dict) if isinstance(src_dict, Mapping) else src_dict
        request: Self = read(cls, data, strict=True)
        return request

    @classmethod
    def _from_json(cls, data: Any, _: Complain) -> Self:
        if not isinstance(data, dict):
            refuse(expected("an object", data))
        plan = _PLANS[cls]
        values = {}
        key = ""
        try:
            for key, value in data.items():
                if (entry := plan.fields.get(key)) is None:
                    refuse("is unknown")
                values[entry.name] = entry.read(value)
        except Mismatch as mismatch:
            mismatch.path.append(key)
            raise
        if missing := plan.required - data.keys():
            refuse(f"missing {', '.join(sorted(missing))}")
        return cls(**values)

    @classmethod
    def _likeness(cls, data: dict[str, Any]) -> tuple[bool, int]:
        """Say how well `data` fits: by the constants, then by how many of its keys are known."""
        fields = _PLANS[cls].fields
        return (
            all(data.get(key) in each.constants for key, each in fields.items() if each.constants),
            len(fields.keys() & data.keys()),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that is sent, without what is UNSET."""
        written: dict[str, Any] = WRITERS[self.__class__](self)
        return written

    def __repr__(self) -> str:
        shown = [
            f"{each.name}={value!r}"
            for each in attrs.fields(type(self))  # type: ignore[arg-type] # every subclass is one
            if each.repr and (value := getattr(self, each.name)) is not UNSET
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


class _Entry(NamedTuple):
    name: str
    reader: Reader
    nullable: bool
    constants: tuple[object, ...]

    def read(self, value: Any) -> Any:
        if value is None:
            return None if self.nullable else refuse("is null")
        if self.constants and value not in self.constants:
            refuse(f"is not {' or '.join(map(str, self.constants))}")
        return self.reader(value, refuse)


class _Plan(NamedTuple):
    """How the objects of one model are read."""

    fields: dict[str, _Entry]
    """By JSON key."""
    required: frozenset[str]
    """The keys that must be there."""


class _Plans(dict[type, _Plan]):
    def __missing__(self, model: Any) -> _Plan:
        attributes = attrs.fields(model)
        keys = {each.name: each.metadata.get("key", each.name) for each in attributes}
        plan = self[model] = _Plan(
            fields={
                keys[each.name]: _entry(each.name, resolve(each.type, model)) for each in attributes
            },
            required=frozenset(
                keys[each.name] for each in attributes if each.default is attrs.NOTHING
            ),
        )
        return plan


_PLANS = _Plans()


def _entry(name: str, kind: Any) -> _Entry:
    members = (kind, *get_args(kind))
    constants = (get_args(member) for member in members if get_origin(member) is Literal)
    return _Entry(name, reader_of(kind), type(None) in members, next(constants, ()))
