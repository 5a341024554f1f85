"""From parsed JSON to typed values.

For each type there is one reader, made when it is first needed. A reader is handed the data and
what to do with a complaint. Where an answer is read, a complaint is logged and the reader returns
None; where a request is read, or an answer is checked, it is raised as a ParseError.
"""

import datetime as dt
import logging
import re
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Literal, NoReturn, get_args, get_origin

from ._writing import fresh
from .errors import ParseError
from .types import Unset

Complain = Callable[[str], Any]
"""Told what is wrong with a value. Either raises Mismatch or returns."""

Reader = Callable[[Any, Complain], Any]
"""Turns JSON other than null into a typed value. Returns None after a complaint."""

LOGGER = logging.getLogger("trakt_auth")


class Mismatch(Exception):
    """A value that breaks the contract. Gathers its path, innermost step first, on its way out."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.path: list[str | int] = []

    def error(self, name: str) -> ParseError:
        """The same as an error that can be shown."""
        steps = reversed(self.path)
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        return ParseError(name, path.removeprefix("."), str(self))


def refuse(problem: str) -> NoReturn:
    """Complain by raising."""
    raise Mismatch(problem)


def read(kind: Any, data: object, *, strict: bool = False) -> Any:
    """Turn parsed JSON into a value of the type `kind`, which keeps `data`.

    Args:
        kind: A model, an enumeration, a list of them, a union.
        data: What was parsed.
        strict: Whether to look at every field now, and raise for the first that breaks the
            contract. Without it only the outermost shape is looked at: a list or an object.

    Raises:
        ParseError: It breaks the contract. Without a context, which would hold the data.
    """
    problems: list[str] = []
    try:
        value = reader_of(kind)(data, refuse if strict else problems.append)
        if value is None:
            refuse(problems[0])
        if strict:
            check(value)
    except Mismatch as mismatch:
        error = mismatch.error(name_of(kind))
    else:
        if problems:
            _log_once(name_of(kind), problems[0])
        return value
    raise error


def check(value: Any) -> None:
    """Look at every field of what was read. Raises Mismatch at the first that is wrong."""
    parts: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, list):
        parts = enumerate(value)
    elif (strictly := getattr(value, "_read_strictly", None)) is not None:
        parts = strictly()
    for step, part in parts:
        try:
            check(part)
        except Mismatch as mismatch:
            mismatch.path.append(step)
            raise


def complaint(where: str) -> Complain:
    """Return a way to complain that logs, and does so once."""
    told = False

    def complain(problem: str) -> None:
        nonlocal told
        if not told:
            told = True
            LOGGER.warning("An answer breaks the contract: %s: %s", where, problem)

    return complain


_log_of = cache(complaint)


def _log_once(where: str, problem: str) -> None:
    _log_of(where)(problem)


def name_of(kind: Any) -> str:
    """Write a type the way the contract does, such as ``list[HistoryItem]``."""
    return kind.__name__ if isinstance(kind, type) else re.sub(r"\w+\.", "", str(kind))


class _Names(dict[str, Any]):
    """What the names in a hint stand for; models are imported when a hint is first needed."""

    def __init__(self, package: str) -> None:
        super().__init__(_NAMES)
        self._package = package

    def __missing__(self, name: str) -> Any:
        value = self[name] = getattr(import_module(self._package), name)
        return value


_NAMES: dict[str, Any] = {
    each.__name__: each for each in (bool, dict, float, int, list, str, Any, Unset)
} | {"datetime": dt, "Literal": Literal}
_names = cache(_Names)


def resolve(hint: str, model: type) -> Any:
    """Return the type that a hint in the source of a model stands for."""
    names = _names(model.__module__.rpartition(".")[0])
    return eval(hint, {"__builtins__": {}}, names)  # nosec B307 - of our own generated source


@cache
def reader_of(kind: Any) -> Reader:
    """Return what reads a `kind`."""
    if (read_model := getattr(kind, "_from_json", None)) is not None:
        reader: Reader = read_model
        return reader
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_reader(kind)
    if kind in _SCALARS:
        return _SCALARS[kind]
    if get_origin(kind) in _ARRAYS:
        return _list_reader(*get_args(kind))
    if get_origin(kind) is Literal:
        return _SCALARS[type(get_args(kind)[0])]
    members = [member for member in get_args(kind) if member not in {type(None), Unset}]
    if not members or Any in members:
        return _read_anything
    return reader_of(members[0]) if len(members) == 1 else _union_reader(members)


_ARRAYS = {list, Sequence}


def expected(what: str, found: object) -> str:
    """Say what is wrong with a value, without telling it."""
    return f"expected {what}, found {_FOUND.get(type(found), 'a number')}"


_FOUND = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    type(None): "null",
}


def _read_anything(data: Any, _: Complain) -> Any:
    return fresh(data)


def _read_str(data: Any, complain: Complain) -> Any:
    return data if isinstance(data, str) else complain(expected("a string", data))


def _read_bool(data: Any, complain: Complain) -> Any:
    return data if isinstance(data, bool) else complain(expected("true or false", data))


def _read_int(data: Any, complain: Complain) -> Any:
    if isinstance(data, int) and not isinstance(data, bool):
        return data
    # 8.0 is an integer in JSON.
    if isinstance(data, float) and data.is_integer():
        return int(data)
    return complain(expected("a whole number", data))


def _read_float(data: Any, complain: Complain) -> Any:
    if isinstance(data, float | int) and not isinstance(data, bool):
        return data
    return complain(expected("a number", data))


_parse_datetime = dt.datetime.fromisoformat


def _read_datetime(data: Any, complain: Complain) -> Any:
    try:
        value = _parse_datetime(data)
    except (TypeError, ValueError):
        return complain(expected("a time such as 2024-01-02T03:04:05.000Z", data))
    # Trakt's times are UTC, said or not.
    return value if value.tzinfo is not None else value.replace(tzinfo=dt.UTC)


def _read_date(data: Any, complain: Complain) -> Any:
    try:
        return dt.date.fromisoformat(data)
    except (TypeError, ValueError):
        complain(expected("a date such as 2024-01-02", data))
    try:
        return dt.datetime.fromisoformat(data).date()
    except (TypeError, ValueError):
        return None


_SCALARS: dict[Any, Reader] = {
    str: _read_str,
    bool: _read_bool,
    int: _read_int,
    float: _read_float,
    dt.datetime: _read_datetime,
    dt.date: _read_date,
}


def members_of(kind: type[Enum]) -> dict[Any, Enum]:
    """Return the members of an enumeration by their values."""
    return {member.value: member for member in kind}


def _enum_reader(kind: type[Enum]) -> Reader:
    known = members_of(kind)

    def read_enum(data: Any, complain: Complain) -> Any:
        if not isinstance(data, str):
            return complain(expected("a string", data))
        return known.get(data) or kind(data)

    return read_enum


def _list_reader(kind: Any) -> Reader:
    reader = reader_of(kind)
    nullable = type(None) in get_args(kind) or kind is Any

    def read_list(data: Any, complain: Complain) -> Any:
        if not isinstance(data, list):
            return complain(expected("an array", data))
        result: list[Any] = []
        place = 0
        try:
            for place, each in enumerate(data):  # noqa: B007 - it says where it failed
                if each is None and nullable:
                    result.append(None)
                elif (value := reader(each, complain)) is not None:
                    result.append(value)
        except Mismatch as mismatch:
            mismatch.path.append(place)
            raise
        return result

    return read_list


def _union_reader(kinds: list[Any]) -> Reader:
    """Try the members that have the shape of the data, the likeliest first."""
    models = [kind for kind in kinds if hasattr(kind, "_likeness")]
    arrays = [kind for kind in kinds if get_origin(kind) in _ARRAYS]
    rest = [kind for kind in kinds if kind not in models and kind not in arrays]
    # An open enumeration takes any string, and a string takes them all.
    rest.sort(key=lambda kind: (kind is str, isinstance(kind, type) and issubclass(kind, Enum)))
    what = " or ".join(map(name_of, kinds))

    def read_union(data: Any, complain: Complain) -> Any:
        members = rest
        if isinstance(data, dict):
            members = sorted(models, key=lambda model: model._likeness(data), reverse=True)  # noqa: SLF001
        elif isinstance(data, list):
            members = arrays
        first: Mismatch | None = None
        for kind in members:
            try:
                return reader_of(kind)(data, refuse)
            except Mismatch as mismatch:
                first = first or mismatch
        if first is None or members is rest:
            return complain(expected(what, data))
        if complain is refuse:
            raise first
        return reader_of(members[0])(data, complain)

    return read_union
