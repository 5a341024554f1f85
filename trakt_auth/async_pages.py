"""What paged calls of the async tree return; see `trakt_auth.pages`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from trakt_auth._async_ahead import PageRequests
from trakt_auth._page_walk import LARGEST, Course
from trakt_auth.pages import Answer, Page, at_least_one, failure_of, limit_of_first

T = TypeVar("T")

AsyncFetch = Callable[[int, int | str | None], Awaitable[Answer[Page[T]]]]


class AsyncPages(Generic[T]):
    """`Pages`, async: ``async for play in trakt.users.history("me")``, without an ``await``.

    On asyncio and trio. Leaving the loop half way leaves nothing behind.
    """

    __slots__ = ("_ahead", "_fetch", "_limit", "_name", "_requests", "_start")

    def __init__(
        self,
        fetch: AsyncFetch[T],
        start: int,
        limit: int | str | None,
        *,
        name: str,
        ahead: int = 1,
        requests: PageRequests[Answer[Page[T]]] | None = None,
    ) -> None:
        self._fetch = fetch
        self._start = start
        self._limit = limit
        self._name = name
        self._ahead = ahead
        self._requests = requests

    def __repr__(self) -> str:
        return f"<AsyncPages of {self._name}>"

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self._walk(self._limit or LARGEST, self._ahead))

    def by_page(self) -> AsyncIterator[Page[T]]:
        """Iterate over the pages instead of the items."""
        return self._walk(self._limit or LARGEST, self._ahead)

    async def first(self, count: int) -> list[T]:
        """As `Pages.first`."""
        limit = limit_of_first(count, self._start, self._limit)
        items: list[T] = []
        if limit is not None:
            async for page in self._walk(limit, 1):
                items += page
                if len(items) >= count:
                    break
        return items[:count]

    def ahead(self, count: int) -> AsyncPages[T]:
        """The same, with up to `count` requests for the next pages under way at once.

        They run as tasks, keep to Trakt's rates, and come in order. On asyncio, ``async for item in
        pages.ahead(4)`` does. On trio, tasks need a place to live in, and on both this ends them in
        any case::

            async with pages.ahead(4) as items:
                async for item in items:
                    ...

        Raises:
            ValueError: `count` is less than 1.
        """
        at_least_one(count)
        return AsyncPages(self._fetch, self._start, self._limit, name=self._name, ahead=count)

    async def __aenter__(self) -> Self:
        if self._requests is not None:
            raise RuntimeError("These pages are in use already. Call `ahead` once for each loop.")
        requests: PageRequests[Answer[Page[T]]] = PageRequests()
        await requests.open()
        self._requests = requests
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        requests, self._requests = self._requests, None
        if requests is not None:
            await requests.close()

    def _walk(self, limit: int | str, ahead: int) -> _Walk[T]:
        course = Course(self._start, ahead)

        async def fetch(page: int) -> Answer[Page[T]]:
            return await self._fetch(page, limit)

        if ahead == 1:
            return _Walk(course, fetch, None)
        return _Walk(course, fetch, self._requests or PageRequests())


class _Walk(Generic[T]):
    """Walks from page to page."""

    # No async generator: where one is left half way, its end is up to the garbage collector.

    def __init__(
        self,
        course: Course,
        fetch: Callable[[int], Awaitable[Answer[Page[T]]]],
        requests: PageRequests[Answer[Page[T]]] | None,
    ) -> None:
        self._course = course
        self._fetch = fetch
        self._requests = requests
        self._mine: dict[int, Any] = {}
        self._failure: Exception | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        if self._failure is not None:
            failure, self._failure = self._failure, None
            self._course.end()
            self._stop()
            raise failure
        page = self._course.page
        if page is None:
            self._stop()
            raise StopAsyncIteration
        try:
            answer = await self._take(page)
        except BaseException:
            self._stop()
            raise
        self._failure = failure_of(self._course, answer)
        self._ask()
        return answer.value

    async def _take(self, page: int) -> Answer[Page[T]]:
        if self._requests is None:
            return await self._fetch(page)
        self._ask()
        # After an error, or a wait that was cancelled, the same page is asked for again.
        request = self._mine.pop(page, None) or self._requests.start(self._fetch, page)
        return await self._requests.take(request)

    def _ask(self) -> None:
        if self._requests is not None:
            for page in self._course.due():
                self._mine[page] = self._requests.start(self._fetch, page)

    def __del__(self) -> None:
        # A loop that was left half way is not told: its tasks would wait for their turns all the
        # same. Where its event loop is closed, they have ended.
        with suppress(RuntimeError):
            self._stop()

    def _stop(self) -> None:
        if self._requests is not None:
            self._requests.cancel(self._mine.values())
            self._mine.clear()


class _Items(Generic[T]):
    """The items of a walk."""

    def __init__(self, walk: _Walk[T]) -> None:
        self._walk = walk
        self._page: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._page:
                return item
            self._page = iter(await self._walk.__anext__())
