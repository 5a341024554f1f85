"""Arguments that stand in the path or the query: checked, and written the way Trakt reads them.

Each check takes the name of the argument and what the caller handed in, and returns the text to
send. What Trakt cannot take is a ValueError that names the argument; nothing has been sent then.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, NoReturn

from ._writing import timestamp
from .types import OpenEnum, Unlisted

Check = Callable[[str, Any], str]

AS_TRAKT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
"""How Trakt writes times."""


def text(name: str, value: Any) -> str:
    """Any text."""
    if not isinstance(value, str):
        refuse(name, "text", value)
    return plain(value)


def texts(name: str, value: Any) -> str:
    """Some texts, or one: they are joined by commas."""
    return ",".join(text(name, each) for each in several(name, value))


def flag(name: str, value: Any) -> str:
    """True or False."""
    if not isinstance(value, bool):
        refuse(name, "True or False", value)
    return "true" if value else "false"


def whole(minimum: int | None = None, maximum: int | None = None) -> Check:
    """A whole number between `minimum` and `maximum`, both included."""

    def check(name: str, value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            refuse(name, "a whole number", value)
        if minimum is not None and value < minimum:
            raise ValueError(f"{name}: {value} is too small. Use {minimum} or more.")
        if maximum is not None and value > maximum:
            raise ValueError(f"{name}: {value} is too large. Use {maximum} or less.")
        return str(int(value))

    return check


def numbered(minimum: int | None = None, maximum: int | None = None) -> Check:
    """A whole number in a path, or an `Unlisted` for a word that Trakt takes there by now."""
    one = whole(minimum, maximum)

    def check(name: str, value: Any) -> str:
        if isinstance(value, Unlisted):
            return plain(value)
        if isinstance(value, str):
            refuse(name, "a whole number", value, newer(plain(value)))
        return one(name, value)

    return check


def wholes(minimum: int | None = None, maximum: int | None = None) -> Check:
    """Some whole numbers within those bounds, or one: they are joined by commas."""
    one = whole(minimum, maximum)

    def check(name: str, value: Any) -> str:
        values = (value,) if isinstance(value, int) else several(name, value)
        return ",".join(one(name, each) for each in values)

    return check


def number(name: str, value: Any) -> str:
    """A number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        refuse(name, "a number", value)
    return str(value)


def ident(name: str, value: Any) -> str:
    """A number or a text, such as an id or a year."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        refuse(name, "a number or text", value)
    return plain(value) if isinstance(value, str) else str(int(value))


def whole_or_word(minimum: int | None = None, maximum: int | None = None) -> Check:
    """A whole number between `minimum` and `maximum`, as a text too, or a word such as ``all``."""
    one = whole(minimum, maximum)

    def check(name: str, value: Any) -> str:
        said = ident(name, value)
        try:
            count = int(said)
        except ValueError:
            return said
        return one(name, count)

    return check


def day(name: str, value: Any) -> str:
    """A date, as ``date``, ``datetime`` with a time zone, or text such as 2024-01-31."""
    found = _parsed(name, value, "a date such as 2024-01-31")
    return timestamp(found)[: len("2024-01-31")]


def time(name: str, value: Any) -> str:
    """A time, as ``date``, ``datetime`` with a time zone, or text such as 2024-01-31T20:15:00Z."""
    found = _parsed(name, value, "a time such as 2024-01-31T20:15:00Z")
    if isinstance(value, str) and AS_TRAKT.fullmatch(value):
        return plain(value)
    if not isinstance(found, dt.datetime):
        found = dt.datetime(found.year, found.month, found.day, tzinfo=dt.UTC)
    return timestamp(found)


def word(*allowed: str) -> Check:
    """One of the words that Trakt knows, or an `Unlisted`."""

    def check(name: str, value: Any) -> str:
        return listed(name, value, allowed)

    return check


def words(*allowed: str) -> Check:
    """Some of the words that Trakt knows, or one: they are joined by commas."""

    def check(name: str, value: Any) -> str:
        if type(value) is str and value not in allowed:
            value = value.split(",")  # joined already, the way Trakt's own texts spell it
        return ",".join(listed(name, each, allowed) for each in several(name, value))

    return check


def either(*checks: Check) -> Check:
    """What one of `checks` takes; the refusal is the last one's."""

    def check(name: str, value: Any) -> str:
        for each in checks[:-1]:
            try:
                return each(name, value)
            except ValueError:
                continue
        return checks[-1](name, value)

    return check


def listed(name: str, value: Any, allowed: tuple[str, ...]) -> str:
    """Return `value` if it is allowed, `Unlisted`, or new in an answer."""
    if isinstance(value, str):
        said = plain(value)
        is_new = isinstance(value, OpenEnum) and said not in {each.value for each in type(value)}
        if said in allowed or isinstance(value, Unlisted) or is_new:
            return said
        hints = meant(said, allowed) + newer(said)
        raise ValueError(f"{name}: {said!r} is not one of {_spelt(allowed)}.{hints}")
    raise ValueError(f"{name}: expected one of {_spelt(allowed)}, found {found(value)}.")


def plain(value: str) -> str:
    """Return the text itself: `str` makes ``Kind.A`` of a member of a ``class Kind(str, Enum)``."""
    return str.__str__(value)


def several(name: str, value: Any) -> Iterable[Any]:
    """Return what stands for several values: one text is itself one of them."""
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, Iterable):
        refuse(name, "text, or several in a list", value)
    values = tuple(value)
    if not values:
        raise ValueError(f"{name}: is empty. Leave it out, or hand in at least one.")
    return values


def meant(wrong: str, known: Iterable[str]) -> str:
    """Return a hint for a misspelt word; an empty text where none is like it."""
    from difflib import get_close_matches  # here, since a good program never needs it

    near = get_close_matches(wrong, list(known), n=1, cutoff=0.65)
    return f" Did you mean {near[0]!r}?" if near else ""


def newer(said: str) -> str:
    """Return how to send what is not listed."""
    return f" If Trakt takes it by now, hand in Unlisted({said!r})."


def loose(value: Any) -> str:
    """Return the text for a query of a value that nothing is known of."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple | set | frozenset):
        return ",".join(map(loose, value))
    return plain(value) if isinstance(value, str) else str(value)


def found(value: Any) -> str:
    """Name the type of a value, never the value."""
    return "None" if value is None else f"a value of type {type(value).__name__}"


def refuse(name: str, expected: str, value: Any, hint: str = "") -> NoReturn:
    """Raise the ValueError for a value of a wrong type."""
    raise ValueError(f"{name}: expected {expected}, found {found(value)}.{hint}")


def _spelt(allowed: tuple[str, ...]) -> str:
    return ", ".join(map(repr, allowed))


def _parsed(name: str, value: Any, expected: str) -> dt.date:
    """Return a date, or a datetime that has a time zone."""
    if isinstance(value, str):
        found = _read(name, value, expected)
        if isinstance(found, dt.datetime) and found.tzinfo is None:
            raise ValueError(
                f"{name}: {plain(value)!r} has no time zone. "
                "Write it with Z behind it if it is in UTC."
            )
        return found
    if not isinstance(value, dt.date):
        refuse(name, expected, value)
    if isinstance(value, dt.datetime) and value.tzinfo is None:
        raise ValueError(
            f"{name}: the datetime has no time zone. Use datetime.now(timezone.utc) "
            "or value.astimezone()."
        )
    return value


def _read(name: str, value: str, expected: str) -> dt.date:
    for kind in (dt.date, dt.datetime):
        with suppress(ValueError):
            return kind.fromisoformat(value)
    raise ValueError(f"{name}: {plain(value)!r} is not {expected}.")
