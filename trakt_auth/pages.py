"""What paged calls return: the items of all pages, and the pages themselves.

`paging.Position` decides where a walk goes on, and `_page_walk.Course` how far ahead to ask.
Both are pure. The blocking and the async walk only do what they say.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from attrs import field, frozen

from trakt_auth.errors import UnexpectedResponse

if TYPE_CHECKING:
    from trakt_auth._page_walk import Course
    from trakt_auth.async_pages import AsyncPages as AsyncPages

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen(eq=False)
class Answer(Generic[T_co]):
    """What a call of `with_response` returns."""

    value: T_co
    """What the call returns otherwise; for a paged one, a `Page`."""

    status: int
    """The HTTP status, a success."""

    # Not printed: headers may carry cookies.
    headers: Mapping[str, str] = field(repr=False)
    """The headers, looked up by their names in any case."""


class Page(Sequence[T_co]):
    """One page of a list: a sequence of its items that knows where it stands."""

    __slots__ = ("_items", "item_count", "number", "page_count")

    number: int
    """Which page it is, from 1."""

    page_count: int | None
    """How many pages there are, where Trakt says so."""

    item_count: int | None
    """How many items are on all pages together, where Trakt says so."""

    def __init__(
        self,
        items: Sequence[T_co],
        *,
        number: int,
        page_count: int | None,
        item_count: int | None,
    ) -> None:
        self._items = items
        self.number = number
        self.page_count = page_count
        self.item_count = item_count

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | Sequence[T_co]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._items)

    def __repr__(self) -> str:
        pages = "" if self.page_count is None else f" of {self.page_count}"
        return f"<Page {self.number}{pages}: {len(self)} items>"


def page_of(items: Sequence[T], asked: int, headers: Mapping[str, str]) -> Page[T]:
    """The page that was answered with these items and headers."""
    from trakt_auth.paging import number

    return Page(
        items,
        number=asked,
        page_count=number(headers.get("x-pagination-page-count", "")),
        item_count=number(headers.get("x-pagination-item-count", "")),
    )


Fetch = Callable[[int, int | str | None, threading.Event | None], Answer[Page[T]]]


class Pages(Generic[T]):
    """The items of all pages of a list. Nothing is asked for before the first one is needed.

    Iterating gives the items; iterating again asks Trakt again. A list may grow or shrink while it
    is read: then items move to another page, and can appear twice or not at all. To remove items
    from the list that you read, collect them first.

    Iterating raises what calls raise, after the items before the error, and:
        UnexpectedResponse: The list cannot be read to the end that Trakt announced.
    """

    __slots__ = ("_ahead", "_fetch", "_limit", "_name", "_start")

    def __init__(
        self, fetch: Fetch[T], start: int, limit: int | str | None, *, name: str, ahead: int = 1
    ) -> None:
        self._fetch = fetch
        self._start = start
        self._limit = limit
        self._name = name
        self._ahead = ahead

    def __repr__(self) -> str:
        return f"<Pages of {self._name}>"

    def __iter__(self) -> Iterator[T]:
        for page in self.by_page():
            yield from page

    def by_page(self) -> Iterator[Page[T]]:
        """Iterate over the pages instead of the items."""
        return self._walk(self._limit, self._ahead)

    def first(self, count: int) -> list[T]:
        """The first `count` items, or all if there are fewer. No more are asked for than needed.

        Raises:
            ValueError: `count` is negative.
        """
        limit = limit_of_first(count, self._start, self._limit)
        if limit is None:
            return []
        items = (item for page in self._walk(limit, 1) for item in page)
        return list(islice(items, count))

    def ahead(self, count: int) -> Pages[T]:
        """The same, with up to `count` requests for the next pages under way at once.

        They run on threads that end with the iteration, and keep to Trakt's rates. The pages come
        in order. The first page comes alone, since its answer tells how many there are.

        Raises:
            ValueError: `count` is less than 1.
        """
        at_least_one(count)
        return Pages(self._fetch, self._start, self._limit, name=self._name, ahead=count)

    def _walk(self, limit: int | str | None, ahead: int) -> Iterator[Page[T]]:
        from trakt_auth._ahead import ThreadedPageRequests
        from trakt_auth._page_walk import LARGEST, Course

        limit = limit or LARGEST
        course = Course(self._start, ahead)
        if ahead == 1:
            while (page := course.page) is not None:
                answer = self._fetch(page, limit, None)
                yield answer.value
                course.took(len(answer.value), answer.headers)
            return
        with ThreadedPageRequests(lambda page, stop: self._fetch(page, limit, stop)) as flights:
            while (page := course.page) is not None:
                flights.start(course.due())
                answer = flights.take(page)
                failure = failure_of(course, answer)
                flights.start(course.due())
                yield answer.value
                if failure is not None:
                    raise failure


def failure_of(course: Course, answer: Answer[Page[Any]]) -> Exception | None:
    """What keeps a walk from going on, to be raised once the page is through."""
    try:
        course.took(len(answer.value), answer.headers)
    except UnexpectedResponse as error:
        return error.with_traceback(None)
    return None


def limit_of_first(count: int, start: int, limit: int | str | None) -> int | str | None:
    """The limit to ask for the first `count` items by; None where there is nothing to ask for."""
    from trakt_auth._page_walk import LARGEST, limit_for

    if count < 0:
        raise ValueError(f"first: {count} is negative. Use 0 or more.")
    if count == 0:
        return None
    # From a page in the middle, another limit would begin somewhere else.
    return limit_for(count, limit) if start == 1 else limit or LARGEST


def at_least_one(count: int) -> None:
    """Refuse to run ahead by less than one page."""
    if count < 1:
        raise ValueError(f"ahead: {count} is too small. Use 1 or more.")
