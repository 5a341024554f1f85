"""Requests under way at once, as tasks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Generic, TypeVar

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
