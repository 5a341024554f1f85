"""Bodies: what a caller may hand in, checked before it is sent.

A check takes a value and returns it as JSON. What Trakt cannot take is a ValueError that names the
place, such as ``movies[0].ids.imbd``. The tables that say which field takes what are generated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from math import isfinite
from typing import Any, NoReturn

from attrs import frozen

from . import _arguments
from .types import UNSET

Check = Callable[[Any], Any]

NAMES = ("ids", "title", "name", "number")
"""The fields by which Trakt knows an item, each by itself."""

MANY_DIGITS = 20
"""More than the number of anything has, and few enough to be read in no time."""

_UNNAMED = "nothing says which one is meant."

IDENTIFYING = {"ids", "number"}
"""What an object has that is an item; one without either is only a part of something."""


@frozen
class Shape:
    """An object of the contract that goes into a body.

    Attributes:
        fields: By key, the check of its value.
        required: The keys that must be there.
        one_of: Keys of which one at least must be there, and hold something.
        ids: Whether it holds ids, of which those that are None are left out.
    """

    fields: Mapping[str, Check]
    required: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    ids: bool = False


class _Wrong(Exception):
    """Something wrong in a body. Gathers its place, innermost step first, on its way out."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.steps: list[str | int] = []


class _Unnamed(_Wrong):
    """An answer's model that has no id at all, as Trakt sends some."""


class Named(list[Any]):
    """The items of a body, of which some were left out.

    Attributes:
        unnamed: Those, the way they were handed in.
    """

    def __init__(self, items: Iterable[Any], unnamed: list[Any]) -> None:
        super().__init__(items)
        self.unnamed = unnamed


def body(shape: Callable[[], Shape]) -> Check:
    """Return the check of a whole body that is an object; its fields may be UNSET."""

    def check(value: Any) -> Any:
        given = {key: each for key, each in value.items() if each is not UNSET}
        return _placed(lambda: _fields(shape(), given))

    return check


def items(check: Check) -> Check:
    """Return the check of a whole body that is an array: of the one field ``items``."""
    whole = array(check)
    return lambda value: _placed(lambda: whole(value["items"]), "items")


def part(name: str, shape: Callable[[], Shape]) -> Check:
    """Return the check of an object: a mapping, the input model `name`, or an answer's model."""

    @cache
    def known() -> Shape:
        return shape()

    def check(value: Any) -> Any:
        if isinstance(value, dict):
            return _taken(known(), value) if type(value) is _Answered else _object(known(), value)
        to_dict: Any = getattr(value, "to_dict", None)
        if to_dict is not None:
            if type(value).__name__ == name:
                return _object(known(), to_dict())
            return _reference(known(), type(value).__name__, to_dict())
        if not isinstance(value, Mapping):
            _refuse("an object", value)
        return _object(known(), value)

    return check


def array(item: Check) -> Check:
    """Return the check of several values."""

    def check(value: Any) -> list[Any]:
        if (
            isinstance(value, str | Mapping)
            or hasattr(value, "to_dict")
            or not isinstance(value, Iterable)
        ):
            _refuse("several, in a list", value)
        result: list[Any] = []
        unnamed: list[Any] = []
        try:
            for each in value:
                try:
                    result.append(item(each))
                except _Unnamed as wrong:
                    if wrong.steps:
                        raise
                    unnamed.append(each)
        except _Wrong as wrong:
            wrong.steps.append(len(result) + len(unnamed))
            raise
        return Named(result, unnamed) if unnamed else result

    return check


def nullable(check: Check) -> Check:
    """Return a check that takes None too, which is sent as null."""
    return lambda value: None if value is None else check(value)


def text(value: Any) -> str:
    """Text."""
    if not isinstance(value, str):
        _refuse("text", value)
    return _arguments.plain(value)


def flag(value: Any) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        _refuse("True or False", value)
    return value


def whole(minimum: int | None = None, maximum: int | None = None) -> Check:
    """Return the check of a whole number between `minimum` and `maximum`, both included."""

    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            _refuse("a whole number", value)
        _bounded(value, minimum, maximum)
        return int(value)

    return check


def id_number(minimum: int | None = None, maximum: int | None = None) -> Check:
    """Return the check of an id that is a whole number, which its digits may stand for."""
    check = whole(minimum, maximum)

    def check_digits(value: Any) -> int:
        digits = isinstance(value, str) and value.isascii() and value.isdigit()
        found: int = check(int(value) if digits and len(value) < MANY_DIGITS else value)
        return found

    return check_digits


def number(minimum: float | None = None, maximum: float | None = None) -> Check:
    """Return the check of a number between `minimum` and `maximum`, both included."""

    def check(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
            _refuse("a number", value)
        _bounded(value, minimum, maximum)
        return value

    return check


def word(*allowed: str) -> Check:
    """Return the check of one of the words that Trakt knows, or an `Unlisted`."""
    return lambda value: _borrowed(_arguments.listed, value, allowed)


def time(*words: str) -> Check:
    """Return the check of a time, or of one of the `words` that stand for one."""

    def check(value: Any) -> str:
        if isinstance(value, str) and value in words:
            return _arguments.plain(value)
        return _borrowed(_arguments.time, value)

    return check


def day(value: Any) -> str:
    """A date."""
    return _borrowed(_arguments.day, value)


def anything(value: Any) -> Any:
    """Whatever it is, unchecked."""
    return value


def either(*checks: Check) -> Check:
    """Return the check of what one of `checks` takes; the refusal is the last one's."""

    def check(value: Any) -> Any:
        for each in checks[:-1]:
            try:
                return each(value)
            except _Wrong:
                continue
        return checks[-1](value)

    return check


def _object(shape: Shape, value: Mapping[str, Any]) -> dict[str, Any]:
    result = _fields(shape, value)
    _identified(shape, result)
    return result


def _fields(shape: Shape, value: Mapping[str, Any]) -> dict[str, Any]:
    fields = shape.fields
    result: dict[str, Any] = {}
    key = ""
    try:
        for key, each in value.items():
            if each is None and shape.ids and key in fields:
                continue
            result[key] = fields[key](each)
    except KeyError:
        wrong = _Wrong(f"Trakt knows no such field.{_arguments.meant(str(key), fields)}")
        wrong.steps.append(key)
        raise wrong from None
    except _Wrong as wrong:
        wrong.steps.append(key)
        raise
    for key in shape.required:
        if key not in result:
            raise _Wrong(f"{key} is missing.")
    if shape.one_of and not any(result.get(key) for key in shape.one_of):
        raise _Wrong(f"{' or '.join(shape.one_of)} is missing.")
    return result


class _Answered(dict[str, Any]):
    """Ids as an answer has them: with some that are null, and some that no body takes."""


def _reference(shape: Shape, name: str, source: Mapping[str, Any]) -> dict[str, Any]:
    """Return what refers to a model of an answer: its ids and number, or else its title."""
    if not IDENTIFYING & shape.fields.keys():
        return _taken(shape, source)
    if not IDENTIFYING & source.keys():
        raise _Wrong(
            f"a {name} is no item by itself: it has no ids. "
            "Hand in the movie, show, season, episode or person that it holds."
        )
    result: dict[str, Any] = {}
    if "number" in shape.fields and source.get("number") is not None:
        result["number"] = source["number"]
    if "ids" in shape.fields and isinstance(ids := source.get("ids"), Mapping):
        if not result and all(map(_is_null, ids.values())):
            raise _Unnamed(f"{_UNNAMED} This {name} has no id at all.")
        if _taken(shape, {"ids": (ids := _Answered(ids))})["ids"]:
            result["ids"] = ids
    if "ids" not in result:
        called = {key: source.get(key) for key in ("title", "name", "year") if key in shape.fields}
        result |= {key: value for key, value in called.items() if value is not None}
    return _object(shape, result)


def _is_null(value: Any) -> bool:
    """Whether it is null, or an object of nothing else, at any depth."""
    if isinstance(value, Mapping) and value:
        return all(map(_is_null, value.values()))
    return value is None


def _taken(shape: Shape, source: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a body takes of an answer, without what is null."""
    return {
        key: check(source[key])
        for key, check in shape.fields.items()
        if source.get(key) is not None
    }


def _identified(shape: Shape, result: Mapping[str, Any]) -> None:
    """Refuse an item that nobody could find."""
    if not IDENTIFYING & shape.fields.keys():
        return
    ids = result.get("ids") or {}
    if any(each not in (None, "") for each in ids.values()):
        return
    names = [name for name in NAMES if name in shape.fields]
    if not any(result.get(name) not in (None, "") for name in names if name != "ids"):
        raise _Wrong(f"{_UNNAMED} Give {' or '.join(names)}.")


def _bounded(value: float, minimum: float | None, maximum: float | None) -> None:
    if (minimum is not None and value < minimum) or (maximum is not None and value > maximum):
        if minimum is None or maximum is None:
            bound = f"{minimum} or more" if maximum is None else f"{maximum} or less"
        else:
            bound = f"{minimum} to {maximum}"
        raise _Wrong(f"{value} is out of range. Use {bound}.")


def _borrowed(check: Callable[..., str], *arguments: Any) -> str:
    """Run a check of arguments, and let what it says stand at this place."""
    try:
        return check("", *arguments)
    except ValueError as error:
        raise _Wrong(str(error).removeprefix(": ")) from None


def _refuse(expected: str, value: Any) -> NoReturn:
    raise _Wrong(f"expected {expected}, found {_arguments.found(value)}")


def _placed(check: Callable[[], Any], about: str = "") -> Any:
    try:
        return check()
    except _Wrong as wrong:
        steps, problem = reversed(wrong.steps), str(wrong)
    place = about + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    # Not in the except block: the context would hold what the user typed.
    raise ValueError(f"{place.removeprefix('.') or 'the body'}: {problem}")
