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
    """Wait until `done` is done, on asyncio or trio, without a thread for each task that waits."""
    from anyio import Event  # here, since blocking programs do not need it

    ended = Event()
    soon = soon_in(running_loop())

    def wake(_: Future[Any]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            soon(ended.set)

    done.add_done_callback(wake)
    await ended.wait()


def soon_in(loop: Any) -> Callable[[Callable[[], object]], object]:
    """What calls a function in `loop` soon, from any thread. It raises RuntimeError at its end."""
    return getattr(loop, "call_soon_threadsafe", None) or loop.run_sync_soon  # type: ignore[no-any-return]


def running_loop() -> object:
    """The event loop that runs here: asyncio's own, or trio's token of it; None where none runs."""
    import asyncio

    with suppress(RuntimeError):
        return asyncio.get_running_loop()
    if "trio" in sys.modules:
        from trio.lowlevel import current_trio_token

        with suppress(RuntimeError):
            return current_trio_token()
    return None


def spawn(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run `main` in a task of its own, which ends with the event loop and with nobody else."""
    import asyncio

    loop: Any = running_loop()
    if not hasattr(loop, "call_soon_threadsafe"):
        import trio

        trio.lowlevel.spawn_system_task(main, name=RENEWAL)
        return
    # Not by the loop's factory, which may run an eager task at once: under the lock of the caller.
    task = asyncio.Task(main(), loop=loop, name=RENEWAL)
    _TASKS.difference_update([one for one in list(_TASKS) if one.get_loop().is_closed()])
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)


# Kept, since asyncio does not.
_TASKS: set[Any] = set()
