"""`Pages`: the items of all pages of a list, blocking.

`walk` decides where a walk goes on, and how far ahead to ask. This only does what it says.
"""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from trakt_auth.pages.page import Answer, Page
from trakt_auth.pages.walk import LARGEST, Course, at_least_one, failure_of, limit_of_first

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")

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


CTRL_C_CHECK = 0.5
"""How often, in seconds, a wait for a page looks for Ctrl-C."""


class ThreadedPageRequests(Generic[T]):
    """Requests on threads of their own. They keep no process alive, and end with the block.

    Args:
        fetch: Sends one, by its number. The event ends its waits.
    """

    def __init__(self, fetch: Callable[[int, threading.Event], T]) -> None:
        self._fetch = fetch
        self._stop = threading.Event()
        self._under_way: dict[int, Future[T]] = {}

    def start(self, numbers: Iterable[int]) -> None:
        """Begin with these."""
        from concurrent.futures import Future

        for number in numbers:
            self._under_way[number] = future = Future[T]()
            run = contextvars.copy_context().run
            thread = threading.Thread(
                target=run, args=(self._run, number, future), name="trakt-auth page", daemon=True
            )
            try:
                thread.start()
            except RuntimeError:  # at the end of the interpreter no thread starts any more
                self._run(number, future)

    def take(self, number: int) -> T:
        """Wait for one, and return or raise what came of it."""
        from concurrent.futures import wait

        future = self._under_way.pop(number)
        # Ctrl-C that comes just before a wait without end is not noticed until that ends.
        while wait([future], CTRL_C_CHECK).not_done:
            pass
        return future.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()

    def _run(self, number: int, future: Future[T]) -> None:
        try:
            future.set_result(self._fetch(number, self._stop))
        except BaseException as error:  # noqa: BLE001 - raised where the page is asked for
            future.set_exception(error)
