"""Event loops, of asyncio or trio: which one runs, how to wait and how to start a task in it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

RENEWAL = "trakt-auth refresh"
"""What the threads and tasks of renewals are called."""


async def sleep_async(seconds: float) -> None:
    """Sleep, on asyncio or trio."""
    import anyio  # here, since blocking programs do not need it

    await anyio.sleep(seconds)


async def settled(done: Future[Any]) -> None:
    """Wait until `done` is, on asyncio or trio, without a thread for each who waits."""
    from anyio import Event  # here, since blocking programs do not need it

    ended = Event()
    soon = _soon()

    def wake(_: Future[Any]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            soon(ended.set)

    done.add_done_callback(wake)
    await ended.wait()


def running_loop() -> object:
    """The event loop that runs here: asyncio's own, or trio's token of it; None where none does."""
    import asyncio

    with suppress(RuntimeError):
        return asyncio.get_running_loop()
    if "trio" in sys.modules:
        from trio.lowlevel import current_trio_token

        with suppress(RuntimeError):
            return current_trio_token()
    return None


def _soon() -> Callable[[Callable[[], object]], object]:
    import asyncio

    try:
        return asyncio.get_running_loop().call_soon_threadsafe
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return current_trio_token().run_sync_soon


def spawn(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run `main` in a task of its own, which ends with the event loop and with nobody else."""
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        _spawn_on_trio(main)
        return
    # Not by the loop's factory, which may run an eager task at once: under the lock of who spawns.
    task = asyncio.Task(main(), loop=loop, name=RENEWAL)
    _TASKS.difference_update([one for one in list(_TASKS) if one.get_loop().is_closed()])
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)


# Kept, since asyncio does not.
_TASKS: set[Any] = set()


def _spawn_on_trio(main: Callable[[], Any]) -> None:
    import trio

    trio.lowlevel.spawn_system_task(main, name=RENEWAL)
