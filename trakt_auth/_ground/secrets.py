"""Exceptions without the frames that hold secrets.

A traceback keeps the local variables of every frame it passed, and error reporters send them. A
function that works with secrets is `sealed`: its errors arrive without the frames below it.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Awaitable, Callable, Iterator
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, ParamSpec, TypeVar, cast

from trakt_auth.errors import TraktAuthError

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C", bound=type)


def sealed(function: Callable[P, R]) -> Callable[P, R]:
    """Let the errors of `function`, blocking or async, out without its frames and arguments.

    Errors of other packages get a note that says where they were raised: file, line and name.
    """
    if iscoroutinefunction(function):
        return cast(Callable[P, R], _sealed_coroutine(function))

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        outer = sys.exception()
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            strip(error, outer)
            raise

    return call


def _sealed_coroutine(function: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> R:
        outer = sys.exception()
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            strip(error, outer)
            raise

    return call


def sealed_init(cls: C) -> C:
    """Seal the `__init__` of an attrs class, whose frame keeps each argument."""
    vars_: Any = cls
    vars_.__init__ = sealed(vars_.__init__)
    return cls


def strip(error: BaseException, outer: BaseException | None = None) -> None:
    """Drop the frames of `error` and of all errors that it came from.

    Not of `outer`, which the caller was handling when the sealed function was called.
    """
    if isinstance(error, Exception) and not isinstance(error, TraktAuthError):
        _note_trail(error)
    for one in related(error, outer):
        one.__traceback__ = None


def related(error: BaseException, without: BaseException | None = None) -> Iterator[BaseException]:
    """An error and all errors that it came from, each once."""
    left: list[BaseException | None] = [error]
    seen = {id(None), id(without)}
    while left:
        one = left.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        left += [one.__cause__, one.__context__]
        if isinstance(one, BaseExceptionGroup):
            left += one.exceptions
        yield one


_NOTE = "Raised at "


def _note_trail(error: Exception) -> None:
    if any(note.startswith(_NOTE) for note in getattr(error, "__notes__", ())):
        return
    trail = [
        f"{frame.f_code.co_filename}:{line} in {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    if len(trail) > 1:
        where = "; ".join(reversed(trail[1:]))
        error.add_note(f"{_NOTE}{where}. (The frames are left out: they hold secrets.)")
