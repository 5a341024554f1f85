"""Checks of arguments that a caller gives, and of fields that a server or a file brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeGuard

from attrs import NOTHING, fields

from trakt_auth.errors import ConfigurationError

if TYPE_CHECKING:
    from attrs import Attribute, AttrsInstance


def functions(**given: object) -> None:
    """Refuse values that cannot be called, with a ConfigurationError that names the argument."""
    for name, value in given.items():
        if not callable(value):
            raise ConfigurationError(f"{name} must be a function")


def functions_if_any(**given: object) -> None:
    """As `functions`; None is accepted."""
    functions(**{name: value for name, value in given.items() if value is not None})


def an_event(cancel: object) -> None:
    """Refuse a `cancel` that is neither None nor an event of `threading`."""
    used = [getattr(cancel, name, None) for name in ("is_set", "wait")]
    # Of asyncio's event, `wait` is a coroutine function.
    fits = all(map(callable, used)) and not any(map(iscoroutinefunction, used))
    if cancel is not None and (isinstance(cancel, type) or not fits):
        raise ConfigurationError("cancel must be a threading.Event")


def at_least_one(**given: object) -> None:
    """Refuse values that are no whole numbers above 0, as `functions` does."""
    for name, value in given.items():
        if type(value) is not int or value < 1:
            raise ConfigurationError(f"{name} must be a whole number, 1 or more")


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether `value` is a number. Python counts True as one too."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_visible(value: object) -> TypeGuard[str]:
    """Whether `value` is non-empty text of visible ASCII: fit for a header, a URL or a terminal."""
    if not isinstance(value, str) or not value or " " in value:
        return False
    return value.isascii() and value.isprintable()


def a_field(
    fits: Callable[[Any], bool], what: str
) -> Callable[[object, Attribute[Any], Any], None]:
    """A validator of attrs that raises ValueError. Its message names the field, not the value."""

    def check(_: object, attribute: Attribute[Any], value: Any) -> None:
        if not fits(value):
            raise ValueError(f"{attribute.name} is not {what}")

    return check


visible = a_field(is_visible, "text of visible ASCII characters")
text = a_field(lambda value: isinstance(value, str), "text")
flag = a_field(lambda value: isinstance(value, bool), "true or false")
unix_time = a_field(lambda value: is_number(value) and abs(value) < 1e12, "a time in Unix seconds")
whole_seconds = a_field(
    lambda value: is_number(value) and isinstance(value, int) and 0 < value < 10**12,
    "a positive whole number of seconds",
)


def given(kind: type[AttrsInstance], data: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an attrs class that `data` has. Raises ValueError if it needs another."""
    missing = [e.name for e in fields(kind) if e.default is NOTHING and e.name not in data]
    if missing:
        raise ValueError(f"{', '.join(missing)} missing")
    return {each.name: data[each.name] for each in fields(kind) if each.name in data}


def check_kind(client: object, kind: type[object], name: str = "http_client") -> None:
    """Refuse a client of the wrong class at once, and not when it first sends."""
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"{name} must be an httpx.{kind.__name__}")
