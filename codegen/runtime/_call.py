"""A call of the tree as a value: what to send, and how to read the answer.

The methods of the tree make one of each call and hand it to their caller, which `trakt_auth`
supplies. Nothing here sends anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from attrs import evolve, field, frozen

from ._derived import take_the_unexpected

if TYPE_CHECKING:
    # So that editors show Pages[TrendingMovie]; a running program imports nothing of it here.
    from trakt_auth.pages import Answer, AsyncPages, Page, Pages

T = TypeVar("T")

Oauth = Literal["none", "optional", "required"]


class Chunks(NamedTuple):
    """How a body of any size is sent in several requests, and their answers become one.

    Attributes:
        fields: The fields of the body that hold items. All others are sent with each request.
        counts: The fields of the answer with counts, which add up.
        lists: The fields of the answer with lists, which are joined. Of any other field, the last
            answer counts.
    """

    fields: tuple[str, ...]
    counts: tuple[str, ...]
    lists: tuple[str, ...]


@frozen
class Call(Generic[T]):
    """One call, checked and ready to be sent any number of times.

    Attributes:
        name: Where it stands in the tree, such as "movies.trending".
        method: The HTTP method, in capitals.
        path: The path, with everything in its place and encoded.
        query: What follows the question mark, not encoded yet.
        body: What goes into the body as JSON; None where there is no body.
        answer: Returns the type of a success body; None where there is no body. A function, since
            it imports the models.
        paged: Whether the answer comes in pages.
        oauth: Whether a bearer token is required, optional or unused ("none").
        chunks: How to divide it; None where it cannot be divided.
        unnamed: What was left out of the body: models of answers that have no id at all.
        headers: Headers beside those of every request.
    """

    name: str
    method: str
    path: str
    # Not printed: both hold what the user typed.
    query: Mapping[str, str] = field(factory=dict, repr=False)
    body: Any = field(default=None, repr=False)
    answer: Callable[[], Any] | None = field(default=None, repr=False)
    paged: bool = False
    oauth: Oauth = "optional"
    chunks: Chunks | None = field(default=None, repr=False)
    unnamed: tuple[Any, ...] = field(default=(), repr=False)
    headers: Mapping[str, str] | None = field(default=None, repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether everything was left out of the body, so that there is nothing to send."""
        return (
            bool(self.unnamed)
            and self.chunks is not None
            and not any(self.body.get(name) for name in self.chunks.fields)
        )

    @property
    def kind(self) -> Any:
        """The type of a success body, such as ``list[TrendingMovie]``; None where there is none."""
        return None if self.answer is None else self.answer()

    @property
    def page(self) -> int:
        """The page that it asks for, from 1."""
        return int(self.query.get("page", 1))

    @property
    def limit(self) -> int | str | None:
        """How many items it asks for on a page, or ``all`` of them; None where it does not say."""
        asked = self.query.get("limit")
        return int(asked) if asked is not None and asked.isdecimal() else asked

    def with_page(self, number: int, limit: int | str | None = None) -> Call[T]:
        """Return the same call for another page; `limit` None keeps the one it has."""
        asked = (
            {"page": str(number)} if limit is None else {"page": str(number), "limit": str(limit)}
        )
        return evolve(self, query={**self.query, **asked})

    def with_body(self, body: Any) -> Call[T]:
        """Return the same call with another body."""
        return evolve(self, body=body)


class Caller(Protocol):
    """What sends the calls of the blocking tree."""

    def value(self, call: Call[T]) -> T:
        """Send a call; return its body."""
        ...

    def pages(self, call: Call[list[T]]) -> Pages[T]:
        """Return the items of all its pages, before anything is sent."""
        ...

    def write(self, call: Call[T], chunk: int | None) -> T:
        """Send a call in requests of at most `chunk` items; return one result.

        None is the largest number that Trakt takes well.
        """
        ...


class AsyncCaller(Protocol):
    """What sends the calls of the async tree."""

    async def value(self, call: Call[T]) -> T:
        """As `Caller.value`."""
        ...

    def pages(self, call: Call[list[T]]) -> AsyncPages[T]:
        """As `Caller.pages`."""
        ...

    async def write(self, call: Call[T], chunk: int | None) -> T:
        """As `Caller.write`."""
        ...


class AnswerCaller(Protocol):
    """What sends the calls of the blocking tree ``with_response``."""

    def answer(self, call: Call[T]) -> Answer[T]:
        """Send a call; return its body with status and headers."""
        ...

    def answer_page(self, call: Call[list[T]]) -> Answer[Page[T]]:
        """Send a call for one page; return that page with status and headers."""
        ...


class AsyncAnswerCaller(Protocol):
    """What sends the calls of the async tree ``with_response``."""

    async def answer(self, call: Call[T]) -> Answer[T]:
        """As `AnswerCaller.answer`."""
        ...

    async def answer_page(self, call: Call[list[T]]) -> Answer[Page[T]]:
        """As `AnswerCaller.answer_page`."""
        ...


def either(
    one: Callable[[Call[Any]], Any], pages: Callable[[Call[Any]], Any], call: Call[Any]
) -> Any:
    """Send a call by `pages` if its answer comes in pages, or else by `one`."""
    return pages(call) if call.paged else one(call)


C = TypeVar("C")


class Resource(Generic[C]):
    """A part of the tree; it hands its calls to the caller it was made for.

    Its methods have a last parameter ``**unexpected`` that their source does not show: type
    checkers refuse what it takes, and where none looks, `_method` says what to do.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # The methods of other classes, such as `Trakt`, take what their source shows.
        if cls.__module__.startswith(f"{__package__}."):
            for name, member in vars(cls).items():
                if isinstance(member, FunctionType) and not name.startswith("_"):
                    take_the_unexpected(member)

    def __init__(self, caller: C) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
