# Generated from openapi.yaml by "make regen". Do not edit.
"""From JSON to typed values and back. Readers are made from type hints, when first needed.

What is accepted: null for anything, since Trakt answers it where it should not; any scalar for a
scalar, unchecked; fields and enumeration values that nobody knew when this was generated. What is
refused is what the types could not live with: another shape than an object, an array or a date,
and an object that lacks a required field.
"""

import datetime as dt
import re
from collections.abc import Callable
from enum import Enum
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Any, Literal, NamedTuple, NoReturn, get_args, get_origin, get_type_hints

import attrs

from .errors import ParseError
from .types import UNSET, Unset

Reader = Callable[[Any], Any]

EXTRAS = "additional_properties"


def read(kind: Any, data: object) -> Any:
    """Turn parsed JSON into a value of the type `kind`.

    Raises ParseError, without a context: that would hold the data.
    """
    try:
        return data if (reader := _reader(kind)) is None else reader(data)
    except _Mismatch as mismatch:
        steps, problem = reversed(mismatch.path), str(mismatch)
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    raise ParseError(name_of(kind), path.removeprefix("."), problem)


def plain(value: Any) -> Any:
    """Turn a value into what json.dumps takes, with times the way Trakt writes them."""
    writer = _WRITERS[type(value)]
    return value if writer is None else writer(value)


def plain_model(model: Any) -> dict[str, Any]:
    """Turn a model into a JSON object, without what is UNSET."""
    plan = _plan(model.__class__)
    values = zip(plan.fields, plan.values(model), strict=False)
    result = {key: value for key, value in values if value is not UNSET}
    if plan.keeps_extras:
        result |= model.additional_properties
    for key, value in result.items():
        if (writer := _WRITERS[value.__class__]) is not None:
            result[key] = writer(value)
    return result


def timestamp(value: dt.date) -> str:
    """Write a date as ``2024-01-02``, a datetime as ``2024-01-02T03:04:05.000Z``.

    A datetime without a time zone counts as local time, as it does in the standard library.
    """
    if not isinstance(value, dt.datetime):
        return value.isoformat()
    utc = value if value.tzinfo is dt.UTC else value.astimezone(dt.UTC)
    # Trakt's own are milliseconds; those of others lose nothing either.
    precision = "microseconds" if utc.microsecond % 1000 else "milliseconds"
    return utc.isoformat(timespec=precision).removesuffix("+00:00") + "Z"


def name_of(kind: Any) -> str:
    """Write a type the way the contract does, such as ``list[HistoryItem]``."""
    return kind.__name__ if isinstance(kind, type) else re.sub(r"\w+\.", "", str(kind))


class _Writers(dict[type, Callable[[Any], Any] | None]):
    """What turns a value into JSON, by its class; None where it is JSON already."""

    def __missing__(self, kind: type) -> Callable[[Any], Any] | None:
        writer: Callable[[Any], Any] | None = None
        if attrs.has(kind):
            writer = kind.to_dict  # type: ignore[attr-defined] # all attrs classes here are models
        elif issubclass(kind, list):
            writer = _plain_list
        elif issubclass(kind, Enum):
            writer = attrgetter("value")
        elif issubclass(kind, dt.date):
            writer = timestamp
        self[kind] = writer
        return writer


def _plain_list(values: list[Any]) -> list[Any]:
    return [plain(value) for value in values]


_WRITERS = _Writers()


class _Mismatch(Exception):
    """A value that breaks the contract. Gathers its path, innermost step first, on its way out."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.path: list[str | int] = []


def _refuse(expected: str, value: object) -> NoReturn:
    raise _Mismatch(f"expected {expected}, found {_FOUND.get(type(value), 'a number')}")


_FOUND = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    type(None): "null",
}


class _Plan(NamedTuple):
    """How the objects of one model are read and written."""

    fields: dict[str, tuple[str, Reader | None]]
    """By JSON key: the attribute, and how its value is read; None as it stands."""
    values: Callable[[Any], tuple[Any, ...]]
    """Gets their values, in that order, and two more: with fewer it would return no tuple."""
    required: frozenset[str]
    """The keys that must be there."""
    constants: dict[str, tuple[object, ...]]
    """By JSON key: the only values allowed, which tell the members of a union apart."""
    extras: Reader | None
    """How the value of any other key is read."""
    keeps_extras: bool


@cache
def _plan(model: type[Any]) -> _Plan:
    # The hints name models that are imported for type checkers alone: importing them when they are
    # needed keeps the import of one model from pulling in half of the others.
    models = import_module(model.__module__.rpartition(".")[0])
    attributes = [each for each in attrs.fields(model) if each.name != EXTRAS]
    words = set(re.findall(r"\w+", " ".join(str(each.type) for each in attrs.fields(model))))
    names = {name: getattr(models, name) for name in words & models.MODULES.keys()}
    hints = get_type_hints(model, localns=names)
    keys = {each.name: each.metadata.get("key", each.name) for each in attributes}
    return _Plan(
        fields={keys[name]: (name, _reader(hints[name])) for name in keys},
        values=attrgetter(*keys, "__class__", "__class__"),
        required=frozenset(keys[each.name] for each in attributes if each.default is attrs.NOTHING),
        constants={
            keys[name]: get_args(kind)
            for name in keys
            for kind in (hints[name], *get_args(hints[name]))
            if get_origin(kind) is Literal
        },
        extras=_reader(get_args(hints[EXTRAS])[1]) if EXTRAS in hints else None,
        keeps_extras=EXTRAS in hints,
    )


@cache
def _reader(kind: Any) -> Reader | None:
    """Return what turns JSON into a `kind`; None where it is one already."""
    if attrs.has(kind):
        return _model_reader(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_reader(kind)
    if kind is dt.datetime:
        return _read_datetime
    if kind is dt.date:
        return _read_date
    if get_origin(kind) is list:
        return _list_reader(*get_args(kind))
    members = [member for member in get_args(kind) if member not in {type(None), Unset}]
    if not members or get_origin(kind) is Literal or Any in members:
        return None
    return _reader(members[0]) if len(members) == 1 else _union_reader(members)


def _model_reader(model: Any) -> Reader:
    plan: _Plan | None = None

    def read_model(data: Any) -> Any:
        nonlocal plan
        if not isinstance(data, dict):
            _refuse("an object", data)
        plan = plan or _plan(model)
        find = plan.fields.get
        known: dict[str, Any] = {}
        extras: dict[str, Any] = {}
        key = ""
        try:
            for key, value in data.items():
                if (entry := find(key)) is None:
                    extras[key] = value
                else:
                    name, reader = entry
                    known[name] = value if reader is None or value is None else reader(value)
            if extras and plan.extras is not None:
                for key, value in extras.items():
                    extras[key] = value if value is None else plan.extras(value)
        except _Mismatch as mismatch:
            mismatch.path.append(key)
            raise
        try:
            result = model(**known)
        except TypeError:
            missing = ", ".join(sorted(plan.required - data.keys()))
            raise _Mismatch(f"missing {missing}") from None
        if extras and plan.keeps_extras:
            result.additional_properties = extras
        return result

    return read_model


def _list_reader(kind: Any) -> Reader:
    reader = _reader(kind)

    def read_list(data: Any) -> Any:
        if not isinstance(data, list):
            _refuse("an array", data)
        if reader is None:
            return data
        result: list[Any] = []
        try:
            for value in data:
                result.append(value if value is None else reader(value))  # noqa: PERF401 - its length says where it failed
        except _Mismatch as mismatch:
            mismatch.path.append(len(result))
            raise
        return result

    return read_list


def _enum_reader(kind: type[Enum]) -> Reader:
    members = {member.value: member for member in kind}

    def read_enum(data: Any) -> Any:
        if not isinstance(data, str):
            _refuse("a string", data)
        return members.get(data) or kind(data)

    return read_enum


def _read_datetime(data: Any) -> dt.datetime:
    try:
        value = dt.datetime.fromisoformat(data)
    except (TypeError, ValueError):
        pass
    else:
        # Trakt's times are UTC, said or not.
        return value if value.tzinfo else value.replace(tzinfo=dt.UTC)
    _refuse("a time such as 2024-01-02T03:04:05.000Z", data)


def _read_date(data: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(data)
    except (TypeError, ValueError):
        pass
    _refuse("a date such as 2024-01-02", data)


def _union_reader(kinds: list[Any]) -> Reader:
    """Try the members that have the shape of the data, the likeliest first."""
    models: list[Any] = [kind for kind in kinds if attrs.has(kind)]
    arrays = [kind for kind in kinds if get_origin(kind) is list]
    scalars = [kind for kind in kinds if kind not in models and kind not in arrays]
    # An open enumeration takes any string, so it comes last; str itself is as good as what it is.
    texts = [str] if str in scalars else sorted(scalars, key=lambda kind: issubclass(kind, Enum))
    expected = " or ".join(map(name_of, kinds))

    def read_union(data: Any) -> Any:
        if isinstance(data, dict):
            members = sorted(models, key=lambda model: _likeness(model, data), reverse=True)
        elif isinstance(data, list):
            members = arrays
        else:
            members = texts if isinstance(data, str) else scalars[:1] and [Any]
        refusal = None
        for kind in members:
            reader = _reader(kind)
            try:
                return data if reader is None else reader(data)
            except _Mismatch as mismatch:
                refusal = refusal or mismatch
        if refusal is not None:
            raise refusal
        _refuse(expected, data)

    return read_union


def _likeness(model: Any, data: dict[str, Any]) -> tuple[bool, int]:
    """Say how well `data` fits `model`: by its constants, then by how many fields it knows.

    The order of the contract says little: Trakt's objects are open and mostly optional, so that
    the first attempt would nearly always succeed.
    """
    plan = _plan(model)
    return (
        all(data.get(key) in values for key, values in plan.constants.items()),
        len(plan.fields.keys() & data.keys()),
    )
