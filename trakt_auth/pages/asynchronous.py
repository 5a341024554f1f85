"""`AsyncPages`: as `Pages`, on asyncio and trio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from trakt_auth.pages.page import Answer, Page
from trakt_auth.pages.walk import LARGEST, Course, at_least_one, failure_of, limit_of_first

T = TypeVar("T")
A = TypeVar("A")


class PageRequest(Generic[T]):
    """One request as a task."""

    def __init__(self) -> None:
        import anyio  # here, since blocking programs do not need it

        self.scope = anyio.CancelScope()
        self.done = anyio.Event()
        self.value: list[T] = []
        self.error: Exception | None = None

    async def run(self, fetch: Callable[[A], Awaitable[T]], argument: A) -> None:
        """Send it, and keep what comes."""
        try:
            with self.scope:
                self.value.append(await fetch(argument))
        except Exception as error:  # noqa: BLE001 - raised where the page is asked for
            self.error = error
        finally:
            self.done.set()


class PageRequests(Generic[T]):
    """Requests as tasks: of a task group while it is open, else of the running asyncio loop."""

    def __init__(self) -> None:
        self._group: Any = None
        # An event loop keeps no task alive by itself.
        self._tasks: set[Any] = set()

    async def open(self) -> None:
        """Open a task group for them."""
        import anyio

        self._group = anyio.create_task_group()
        await self._group.__aenter__()

    async def close(self) -> None:
        """Cancel all that are under way, and wait until they are over."""
        self._group.cancel_scope.cancel()
        # Not told of an error in the block: it would come out wrapped in a group.
        await self._group.__aexit__(None, None, None)

    def start(self, fetch: Callable[[A], Awaitable[T]], argument: A) -> PageRequest[T]:
        """Begin with one.

        Raises:
            RuntimeError: There is no place for a task: not asyncio, and no open group.
        """
        request = PageRequest[T]()
        if self._group is not None:
            self._group.start_soon(request.run, fetch, argument)
            return request
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError(
                "ahead: outside of asyncio, use `async with pages.ahead(n) as items:`"
            ) from None
        task = loop.create_task(request.run(fetch, argument))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return request

    async def take(self, request: PageRequest[T]) -> T:
        """Wait for one, and return or raise what came of it."""
        try:
            await request.done.wait()
        except BaseException:
            request.scope.cancel()  # nobody else waits for it
            raise
        if request.error is not None:
            raise request.error
        return request.value[0]

    def cancel(self, requests: Iterable[PageRequest[T]]) -> None:
        """Give these up."""
        for request in requests:
            request.scope.cancel()


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
