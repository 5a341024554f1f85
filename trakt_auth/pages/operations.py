"""paginate and apaginate: the items of a paged operation, page after page.

Where a walk goes on is decided by `Position` alone, which is pure; all else only calls.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Callable, Iterator
from types import TracebackType
from typing import Generic, ParamSpec, Self, TypeVar

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client.types import Response
from trakt_auth._statuses.statuses import api_error
from trakt_auth.errors import UnexpectedResponse
from trakt_auth.pages.walk import Position

P = ParamSpec("P")
T = TypeVar("T")


def paginate(
    operation: Callable[P, Response[list[T]]], *args: P.args, **kwargs: P.kwargs
) -> Iterator[T]:
    """Iterate over the items of all pages.

    For example ``for movie in paginate(get_trending_movies.sync_detailed, client=client)``. A page
    is fetched when its first item is asked for. An operation without a `page` is one page.

    The headers of the newest answer say where the list ends, so a list may grow or shrink while it
    is read. If Trakt lowers `limit`, there are more pages and nothing is lost. If items are added
    or removed while you read, others move to another page, and can appear twice or not at all:
    compare ids if that matters. To remove items from the list that you read, collect them first.

    Args:
        operation: The ``sync_detailed`` of an operation.
        *args: Its positional arguments.
        **kwargs: Its keyword arguments. With `page`, the walk starts there. The larger the `limit`,
            the fewer calls it takes.

    Raises:
        LoginRequired: A page was answered with 401.
        ServiceError: A page was answered with another error status. Both are raised even if the
            client was told not to raise: a list that broke off would look complete.
        UnexpectedResponse: The list cannot be read to the end that Trakt announced, or Trakt
            announces more pages and the operation takes no `page`.

    Errors of the operation itself are raised as they are.
    """
    walk = _OperationWalk(operation, kwargs)
    while walk.goes_on:
        yield from walk.read(operation(*args, **kwargs))


def apaginate(
    operation: Callable[P, Awaitable[Response[list[T]]]], *args: P.args, **kwargs: P.kwargs
) -> Items[T]:
    """`paginate`, async: takes the ``asyncio_detailed`` of an operation.

    ``async for item in apaginate(...)`` fetches a page when its first item is asked for. It may be
    left at any time. In a block, the next page is fetched while you use this one::

        async with apaginate(get_trending_movies.asyncio_detailed, client=client) as movies:
            async for movie in movies:
                ...

    An error is raised after the items before it. Leaving the block cancels the request for the next
    page. Runs on asyncio and trio; raises what `paginate` raises.
    """
    walk = _OperationWalk(operation, kwargs)

    async def fetch() -> list[T] | None:
        return walk.read(await operation(*args, **kwargs)) if walk.goes_on else None

    return Items(fetch)


class _OperationWalk:
    """Reads answers, and turns the page in the arguments of the next call, which it shares."""

    def __init__(self, operation: Callable[..., object], arguments: dict[str, object]) -> None:
        self._operation = operation
        self._arguments = arguments
        page = arguments.get("page")
        self._position: Position | None = Position(max(1, page) if isinstance(page, int) else 1)

    @property
    def goes_on(self) -> bool:
        return self._position is not None

    def read(self, response: Response[list[T]]) -> list[T]:
        where = self._operation.__module__.rpartition(".")[2]
        if not 200 <= response.status_code <= 299:
            raise api_error(
                response.status_code,
                response.headers,
                None,
                where=where,
                now=time.time(),
            )
        items = response.parsed or []
        position = self._position and self._position.after(len(items), response.headers)
        if position and "page" not in inspect.signature(self._operation).parameters:
            raise UnexpectedResponse(
                f"{where} was answered with page {position.page - 1} of {position.pages}, "
                "and takes no page to ask for the others",
                status=response.status_code,
            )
        if position:
            self._arguments["page"] = position.page
        self._position = position
        return items


class Items(Generic[T]):
    """What `apaginate` returns: an async iterator, and a context manager that fetches ahead.

    For one task and one round.
    """

    # No async generator: where one is left half way, its end is up to the garbage collector, and a
    # task group must not be open while it yields (PEP 789).

    def __init__(self, fetch: Callable[[], Awaitable[list[T] | None]]) -> None:
        self._fetch = fetch
        self._page: Iterator[T] = iter(())
        self._ahead: _Ahead[T] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._page:
                return item
            page = await (self._ahead.page() if self._ahead else self._fetch())
            if page is None:
                raise StopAsyncIteration
            self._page = iter(page)

    async def __aenter__(self) -> Self:
        self._ahead = _Ahead(self._fetch)
        await self._ahead.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._ahead is not None  # noqa: S101 - made on entering
        await self._ahead.stop()


class _Ahead(Generic[T]):
    """Fetches pages in a task of its own, each as soon as the one before was taken."""

    def __init__(self, fetch: Callable[[], Awaitable[list[T] | None]]) -> None:
        import anyio  # here, since blocking programs do not need it

        self._fetch = fetch
        self._tasks = anyio.create_task_group()
        # Without a buffer: a page that waits to be taken keeps the next one from being fetched.
        self._send, self._receive = anyio.create_memory_object_stream[list[T] | Exception](0)

    async def start(self) -> None:
        await self._tasks.__aenter__()
        self._tasks.start_soon(self._run)

    async def stop(self) -> None:
        self._tasks.cancel_scope.cancel()
        try:
            # Not told of an error in the block: it would come out wrapped in a group.
            await self._tasks.__aexit__(None, None, None)
        finally:
            self._send.close()
            self._receive.close()

    async def page(self) -> list[T] | None:
        async for page in self._receive:
            if isinstance(page, Exception):
                raise page
            return page
        return None

    async def _run(self) -> None:
        with self._send:
            try:
                while (page := await self._fetch()) is not None:
                    await self._send.send(page)
            except Exception as error:  # noqa: BLE001 - raised where the page is asked for
                await self._send.send(error)
