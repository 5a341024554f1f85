"""`AsyncPages`: as `Pages`, on asyncio and trio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sized
from contextlib import suppress
from functools import partial
from typing import Any, Generic, Self, TypeVar

from attrs import field, frozen

from trakt_auth.pages.page import LARGEST, Answer, Page, PagedList
from trakt_auth.pages.walk import Walk

T = TypeVar("T")
S = TypeVar("S", bound=Sized)


class TaskBlock:
    """A place for tasks, which it ends: `group` is a task group while the block is open."""

    group: Any = None

    async def open(self) -> None:
        """Open the block."""
        if self.group is not None:
            raise RuntimeError("These pages are in use already. Call `ahead` once for each loop.")
        import anyio  # here, since blocking programs do not need it

        group = anyio.create_task_group()
        await group.__aenter__()
        self.group = group

    async def close(self) -> None:
        """Cancel its tasks, and wait until they are over."""
        group, self.group = self.group, None
        group.cancel_scope.cancel()
        # Not told of an error in the block: it would come out wrapped in a group.
        await group.__aexit__(None, None, None)


class PageRequest(Generic[T]):
    """The request for a page, in a task of a block; where none is open, of the asyncio loop."""

    def __init__(self, fetch: Callable[[], Awaitable[T]], block: TaskBlock) -> None:
        import anyio

        self.scope = anyio.CancelScope()
        self.done = anyio.Event()
        self.task: Any = None  # the loop keeps none alive by itself; a block does
        self._fetch = fetch
        self._outcome: T | Exception = RuntimeError("The block of these pages has been left.")
        if block.group is not None:
            block.group.start_soon(self._run)
            return
        import asyncio

        try:
            self.task = asyncio.get_running_loop().create_task(self._run())
        except RuntimeError:
            raise RuntimeError(
                "ahead: outside of asyncio, use `async with pages.ahead(n) as items:`"
            ) from None

    def value(self) -> T:
        """Return or raise the outcome."""
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome

    async def _run(self) -> None:
        try:
            with self.scope:
                self._outcome = await self._fetch()
        except Exception as error:  # noqa: BLE001 - raised where the page is asked for
            self._outcome = error
        finally:
            self.done.set()


AsyncFetch = Callable[[int, int | str | None], Awaitable[Answer[Page[T]]]]


@frozen(eq=False, repr=False)
class AsyncPages(PagedList[AsyncFetch[T]], Generic[T]):
    """`Pages`, async: ``async for play in trakt.users.history("me")``, without an ``await``.

    On asyncio and trio. Leaving the loop half way leaves nothing behind.
    """

    _block: TaskBlock = field(init=False, factory=TaskBlock)

    def __aiter__(self) -> AsyncIterator[T]:
        return Items(self._pages())

    def by_page(self) -> AsyncIterator[Page[T]]:
        """Iterate over the pages instead of the items."""
        return self._pages()

    async def first(self, count: int) -> list[T]:
        """As `Pages.first`."""
        pages = self._for_first(count).by_page()
        items: list[T] = []
        while len(items) < count and (page := await anext(pages, None)) is not None:
            items += page
        return items[:count]

    def ahead(self, count: int) -> Self:
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
        return self._for_ahead(count)

    async def __aenter__(self) -> Self:
        await self._block.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._block.close()

    def _pages(self) -> AsyncWalk[Page[T]]:
        limit = self._limit or LARGEST
        return AsyncWalk(self._walk(), lambda page: self._fetch(page, limit), self._block)


class AsyncWalk(Generic[S]):
    """The pages of a walk, as `fetch` brings them. See `blocking.walked`."""

    # No async generator: where one is left half way, its end is up to the garbage collector.

    def __init__(
        self, walk: Walk, fetch: Callable[[int], Awaitable[Answer[S]]], block: TaskBlock
    ) -> None:
        self.walk = walk
        self.block = block
        self._fetch = fetch
        self._under_way: dict[int, PageRequest[Answer[S]]] = {}

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> S:
        try:
            page = self.walk.next_page()
            if page is None:
                raise StopAsyncIteration  # noqa: TRY301 - the end stops as an error does
            self._ask_ahead()
            request = self._under_way.get(page)
            if request is None:
                answer = await self._fetch(page)
            else:
                await request.done.wait()
                del self._under_way[page]
                answer = request.value()
            self.walk.took(len(answer.value), answer.headers)
            self._ask_ahead()
        except BaseException:
            self._stop()
            raise
        return answer.value

    def __del__(self) -> None:
        # A loop that was left half way is not told: its tasks would wait for their turns all the
        # same. Where its event loop is closed, they have ended.
        with suppress(RuntimeError):
            self._stop()

    def _ask_ahead(self) -> None:
        for page in self.walk.due():
            self._under_way[page] = PageRequest(partial(self._fetch, page), self.block)

    def _stop(self) -> None:
        # A block ends its tasks itself. Until then, a wait that was cancelled may begin again.
        for page, request in tuple(self._under_way.items()):
            if request.task is not None:
                request.scope.cancel()
                del self._under_way[page]


class Items(Generic[T]):
    """The items of a walk: an async iterator, and a context manager that asks one page ahead.

    For one task and one round.
    """

    def __init__(self, pages: AsyncWalk[Page[T]] | AsyncWalk[list[T]]) -> None:
        self._pages = pages
        self._page: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._page:
                return item
            self._page = iter(await anext(self._pages))

    async def __aenter__(self) -> Self:
        await self._pages.block.open()
        self._pages.walk.ahead = 1
        return self

    async def __aexit__(self, *_: object) -> None:
        self._pages.walk.ahead = 0
        await self._pages.block.close()
