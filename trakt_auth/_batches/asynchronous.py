"""The async batch."""

from __future__ import annotations

from typing import Self

import anyio
from anyio.abc import TaskGroup

from trakt_auth._batches.parts import Parts
from trakt_auth._batches.queue import BatchResult, Queue, Unit
from trakt_auth._calls.asynchronous import AsyncCaller
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import arun
from trakt_auth._wire.http import httpx
from trakt_auth.errors import TraktAuthError


class AsyncBatch(Parts[AsyncCaller]):
    """As `Batch`, for the tasks of one event loop; `AsyncTrakt.batch` makes one.

    `add` and `remove` are plain calls and wait for nothing: a task of the batch's own sends after
    so many items or seconds, inside the ``async with``.
    """

    def __init__(self, caller: AsyncCaller, queue: Queue) -> None:
        super().__init__(caller, queue)
        self._flushing = anyio.Lock()
        self._changed = anyio.Event()
        self._tasks: TaskGroup | None = None

    @sealed
    async def flush(self) -> list[BatchResult]:
        """As `Batch.flush`. If it is cancelled, what was sent by then may be done."""
        async with self._flushing:
            return await arun(self._queue.sending(lambda: False), self._do)

    def _came(self) -> None:
        if self._tasks is not None:
            self._changed.set()

    async def _do(self, unit: Unit) -> httpx.Response | TraktAuthError:
        return await self._caller.outcome(unit.call, begins=unit.begins)

    async def _watch(self) -> None:
        """Send in time, until the end."""
        while not self._closing:
            self._changed = anyio.Event()
            seconds = self._queue.due_in()
            if self._queue.is_full or (seconds is not None and seconds <= 0):
                await self.flush()
                continue
            with anyio.move_on_after(seconds):
                await self._changed.wait()

    async def __aenter__(self) -> Self:
        self._tasks = await anyio.create_task_group().__aenter__()
        self._tasks.start_soon(self._watch)
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        assert self._tasks is not None  # noqa: S101 - it was entered
        self._closing = True
        self._changed.set()
        if error is not None:
            self._tasks.cancel_scope.cancel()
        await self._tasks.__aexit__(None, None, None)
        if error is not None:
            return
        await self.flush()
        if (partly := self._queue.partly_done()) is not None:
            raise partly
