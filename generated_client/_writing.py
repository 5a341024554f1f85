# Generated from openapi.yaml by "make regen". Do not edit.
"""From typed values to JSON."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from enum import Enum
from operator import attrgetter
from typing import Any

import attrs

from .types import UNSET

ATOMS = frozenset({str, int, float, bool, type(None)})
"""The types of which JSON holds the values as they are."""


def plain(value: Any) -> Any:
    """Turn a value into what json.dumps takes, with times the way Trakt writes them."""
    return value if (kind := type(value)) in ATOMS else WRITERS[kind](value)


def timestamp(value: dt.date) -> str:
    """Write a date as ``2024-01-02``, a datetime as ``2024-01-02T03:04:05.000Z``.

    A datetime without a time zone counts as local time, as it does in the standard library.
    """
    if not isinstance(value, dt.datetime):
        return value.isoformat()
    try:
        utc = value if value.tzinfo is dt.UTC else value.astimezone(dt.UTC)
    except OverflowError:  # within a day of the first or last year
        return value.isoformat()
    microsecond = utc.microsecond
    if microsecond % 1000:  # not one of Trakt's; others lose nothing either
        return utc.isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"
    # By hand, since isoformat takes half as long again; a table takes less than a format.
    return (
        f"{utc.year:04}-{_TWO[utc.month]}-{_TWO[utc.day]}"
        f"T{_TWO[utc.hour]}:{_TWO[utc.minute]}:{_TWO[utc.second]}.{microsecond // 1000:03}Z"
    )


_TWO = tuple(f"{number:02}" for number in range(60))
"""Numbers in two digits."""


def fresh(data: Any) -> Any:
    """Copy parsed JSON, so that changing the copy leaves the original alone."""
    try:
        return _copy(data)
    except RecursionError:  # json.loads goes deeper in some versions of Python
        return _copy_deep(data)


def _copy(data: Any) -> Any:
    kind = type(data)
    if kind is dict:
        return {k: v if type(v) in ATOMS else _copy(v) for k, v in data.items()}
    if kind is list:
        return [v if type(v) in ATOMS else _copy(v) for v in data]
    return data


def _copy_deep(data: Any) -> Any:
    top = [data]
    todo: list[Any] = [top]
    while todo:
        holder = todo.pop()
        for place, value in list(enumerate(holder) if isinstance(holder, list) else holder.items()):
            if isinstance(value, dict | list):
                holder[place] = value.copy()
                todo.append(holder[place])
    return top[0]


class _Writers(dict[type, Callable[[Any], Any]]):
    """What turns a value into JSON, by its class."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        writer: Callable[[Any], Any]
        if attrs.has(kind):
            writer = _model_writer(kind)
        elif hasattr(kind, "to_dict"):
            writer = kind.to_dict
        elif issubclass(kind, list | tuple):
            writer = _plain_list
        elif issubclass(kind, Mapping):
            writer = _plain_mapping
        elif issubclass(kind, Enum):
            writer = attrgetter("value")
        else:
            writer = timestamp if issubclass(kind, dt.date) else _as_it_is
        self[kind] = writer
        return writer


def _model_writer(model: Any) -> Callable[[Any], dict[str, Any]]:
    """Write the function that turns a model into JSON, without what is UNSET.

    As attrs writes an ``__init__``: spelled out, it takes a quarter of the time of a loop over the
    fields.
    """
    lines = ["def write(model, UNSET=UNSET, ATOMS=ATOMS, WRITERS=WRITERS):", "    result = {}"]
    for each in attrs.fields(model):
        needs_no_writer = set(re.findall(r"\w+", str(each.type))) <= _ATOMIC_HINTS
        lines += [
            f"    if (value := model.{each.name}) is not UNSET:",
            f"        result[{each.metadata.get('key', each.name)!r}] = "
            + (
                "value"
                if needs_no_writer
                else "value if (kind := type(value)) in ATOMS else WRITERS[kind](value)"
            ),
        ]
    names: dict[str, Any] = {"UNSET": UNSET, "ATOMS": ATOMS, "WRITERS": WRITERS}
    source = "\n".join([*lines, "    return result"])
    exec(source, names)  # nosec B102 - written here, from our own generated models
    written: Callable[[Any], dict[str, Any]] = names["write"]
    return written


_ATOMIC_HINTS = {"str", "int", "float", "bool", "None", "Unset"}


def _as_it_is(value: Any) -> Any:
    return value


def _plain_list(values: Any) -> list[Any]:
    writers, atoms = WRITERS, ATOMS
    return [value if (kind := type(value)) in atoms else writers[kind](value) for value in values]


def _plain_mapping(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: plain(value) for key, value in values.items()}


WRITERS = _Writers()
