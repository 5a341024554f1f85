"""Threads that may not start: the interpreter ends, or the system has none left.

Python says both by a RuntimeError. Whoever needs a thread asks here, and says what to do without.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def submit(
    pool: ThreadPoolExecutor, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
) -> Future[T] | None:
    """Call `function` on a thread of `pool`; None where no thread starts any more."""
    with suppress(RuntimeError):
        return pool.submit(function, *args, **kwargs)
    return None


def start(thread: threading.Thread) -> bool:
    """Start `thread`; False where no thread starts any more."""
    with suppress(RuntimeError):
        thread.start()
        return True
    return False


def program_ends() -> bool:
    """Whether the interpreter has begun to end, and waits for its threads."""
    try:
        # Only an executor can tell before the threads have ended.
        with ThreadPoolExecutor(1) as pool:
            pool.submit(int)
    except RuntimeError as error:
        return "shutdown" in str(error)  # not if the system has no thread left
    return False
