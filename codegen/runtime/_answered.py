"""Methods of the trees ``with_response``, made of those of the blocking tree.

They take the same, and return what came back with its status and headers. What comes in pages has
functions of its own: no type checker could tell by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from ._derived import Coroutine, derived

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page, Pages

P = ParamSpec("P")
T = TypeVar("T")

Of = Callable[Concatenate[Any, P], T]


class Answered(Generic[P, T]):
    """A method to be, until its class is there; from then on it is a function like any other."""

    def __init__(self, body: Callable[..., Any], method: Callable[..., Any]) -> None:
        self._body = body
        self._method = method

    def __set_name__(self, owner: type, name: str) -> None:
        returns = self._method.__annotations__["return"]
        if returns.startswith("Pages["):
            returns = f"Page[{returns.removeprefix('Pages[')}"
        method: Any = derived(
            self._body, self._method, name, f"Answer[{returns}]", {"CALL": name.upper()}
        )
        summary, *rest = method.__doc__.partition(".\n")
        method.__doc__ = "".join([summary, ", with status and headers", *rest])
        method.__module__ = owner.__module__
        method.__qualname__ = f"{owner.__qualname__}.{name}"
        setattr(owner, name, method)

    if TYPE_CHECKING:
        # A Callable would do for mypy and pyright. ty does not take one for a method.
        def __get__(self, instance: object, owner: Any = None, /) -> Callable[P, T]: ...


def answered(method: Of[P, T], /) -> Answered[P, Answer[T]]:
    """Return `method` with status and headers."""
    return Answered(_answer, method)


def answered_page(method: Of[P, Pages[T]], /) -> Answered[P, Answer[Page[T]]]:
    """Return `method` for one page, with status and headers."""
    return Answered(_page, method)


def async_answered(method: Of[P, T], /) -> Answered[P, Coroutine[Any, Any, Answer[T]]]:
    """As `answered`, async."""
    return Answered(_awaited_answer, method)


def async_answered_page(
    method: Of[P, Pages[T]], /
) -> Answered[P, Coroutine[Any, Any, Answer[Page[T]]]]:
    """As `answered_page`, async."""
    return Answered(_awaited_page, method)


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
