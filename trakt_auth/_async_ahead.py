"""Requests under way at once, as tasks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Generic, TypeVar

T = TypeVar("T")
A = TypeVar("A")


class Flight(Generic[T]):
    """One request as a task."""

    def __init__(self) -> None:
        import anyio  # here, since blocking programs do not need it

        self.scope = anyio.CancelScope()
        self.landed = anyio.Event()
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
            self.landed.set()


class AsyncFlights(Generic[T]):
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

    def start(self, fetch: Callable[[A], Awaitable[T]], argument: A) -> Flight[T]:
        """Begin with one.

        Raises:
            RuntimeError: There is no place for a task: not asyncio, and no open group.
        """
        flight = Flight[T]()
        if self._group is not None:
            self._group.start_soon(flight.run, fetch, argument)
            return flight
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError(
                "ahead: outside of asyncio, use `async with pages.ahead(n) as items:`"
            ) from None
        task = loop.create_task(flight.run(fetch, argument))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return flight

    async def take(self, flight: Flight[T]) -> T:
        """Wait for one, and return or raise what came of it."""
        await flight.landed.wait()
        if flight.error is not None:
            raise flight.error
        return flight.value[0]

    def cancel(self, flights: Iterable[Flight[T]]) -> None:
        """Give these up."""
        for flight in flights:
            flight.scope.cancel()
