"""Methods of the trees ``with_response``, made of those of the blocking tree.

They take the same, and return what came back with its status and headers. What comes in pages has
functions of its own, and so have the async methods with overloads, whose type is another one.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from ._derived import Coroutine as Coro
from ._derived import derived

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page, Pages

P = ParamSpec("P")
T = TypeVar("T")

Of = Callable[Concatenate[Any, P], T]


def answered(method: Of[P, T], /) -> Of[P, Answer[T]]:
    """Return `method` with status and headers."""
    return _made(_answer, method)


def answered_page(method: Of[P, Pages[T]], /) -> Of[P, Answer[Page[T]]]:
    """Return `method` for one page, with status and headers."""
    return _made(_page, method)


def async_answered(method: Of[P, T], /) -> Of[P, Coro[Any, Any, Answer[T]]]:
    """As `answered`, async."""
    return _made(_awaited_answer, method)


def async_answered_page(method: Of[P, Pages[T]], /) -> Of[P, Coro[Any, Any, Answer[Page[T]]]]:
    """As `answered_page`, async."""
    return _made(_awaited_page, method)


def async_answered_overloads(method: Of[P, T], /) -> Of[P, Coroutine[Any, Any, Answer[T]]]:
    """As `async_answered`, of a method with overloads."""
    return _made(_awaited_answer, method)


def async_answered_page_overloads(
    method: Of[P, Pages[T]], /
) -> Of[P, Coroutine[Any, Any, Answer[Page[T]]]]:
    """As `async_answered_page`, of a method with overloads."""
    return _made(_awaited_page, method)


# The bodies. They run in the module of `method`, which has the calls; CALL stands for its own.
calls: Any = None


def _answer(self: Any) -> Any:
    return self._caller.answer(calls.CALL(locals()))


def _page(self: Any) -> Any:
    return self._caller.answer_page(calls.CALL(locals()))


async def _awaited_answer(self: Any) -> Any:
    return await self._caller.answer(calls.CALL(locals()))


async def _awaited_page(self: Any) -> Any:
    return await self._caller.answer_page(calls.CALL(locals()))


def _made(body: Callable[..., Any], method: Callable[..., Any]) -> Callable[..., Any]:
    # By the time that anybody sees it, it is a function.
    return cast(Callable[..., Any], _Answered(body, method))


class _Answered:
    """What becomes a method when its class and its name are known."""

    def __init__(self, body: Callable[..., Any], method: Callable[..., Any]) -> None:
        self._body = body
        self._method = method

    def __set_name__(self, owner: type, name: str) -> None:
        returns = self._method.__annotations__["return"]
        if returns.startswith("Pages["):
            returns = f"Page[{returns.removeprefix('Pages[')}"
        if returns != "Any":
            returns = f"Answer[{returns}]"
        made: Any = derived(self._body, self._method, name, returns, {"CALL": name.upper()})
        summary, *rest = made.__doc__.partition(".\n")
        made.__doc__ = "".join([summary, ", with status and headers", *rest])
        made.__module__ = owner.__module__
        made.__qualname__ = f"{owner.__qualname__}.{name}"
        setattr(owner, name, made)
