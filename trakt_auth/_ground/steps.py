"""Steps: how logic that decides is kept apart from code that does.

A generator decides: it yields a step, is sent the outcome of that step, and returns its result. A
driver does each step, blocking or async. An outcome is always a value. A step that fails in an
expected way has an error as its outcome; the generator raises it, or goes on. Any other exception
ends the generator, which may only clean up.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")


def run(steps: Generator[S, Any, T], do: Callable[[S], Any]) -> T:
    """Do all steps; return the result. `do` does one of them, and returns its outcome."""
    try:
        step = next(steps)
        while True:
            # An outcome has no name here: a traceback would show it.
            step = steps.send(do(step))
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


async def arun(steps: Generator[S, Any, T], do: Callable[[S], Awaitable[Any]]) -> T:
    """Do as `run` does, async."""
    try:
        step = next(steps)
        while True:
            step = steps.send(await do(step))
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()
