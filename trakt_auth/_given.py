"""Checks of what a caller gives: told at once, where it would fail later as a bare TypeError."""

from __future__ import annotations

from trakt_auth.errors import ConfigurationError


def functions(**given: object) -> None:
    """Refuse what cannot be called.

    Raises:
        ConfigurationError: One of them is no function; it says which by its name.
    """
    for name, value in given.items():
        if not callable(value):
            raise ConfigurationError(f"{name} must be a function")


def functions_if_any(**given: object) -> None:
    """Refuse what is neither None nor can be called, as `functions` does."""
    functions(**{name: value for name, value in given.items() if value is not None})


def an_event(cancel: object) -> None:
    """Refuse what is neither None nor an event of `threading`.

    Raises:
        ConfigurationError: It is something else.
    """
    from inspect import iscoroutinefunction

    used = [getattr(cancel, name, None) for name in ("is_set", "wait")]
    # Of asyncio's event, `wait` is a coroutine function.
    fits = all(map(callable, used)) and not any(map(iscoroutinefunction, used))
    if cancel is not None and (isinstance(cancel, type) or not fits):
        raise ConfigurationError("cancel must be a threading.Event")
