"""Requests under way at once, on threads."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future, wait
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T")

CTRL_C_CHECK = 0.5
"""How often, in seconds, a wait for a page looks for Ctrl-C."""


class ThreadedPageRequests(Generic[T]):
    """Requests on threads of their own. They keep no process alive, and end with the block.

    Args:
        fetch: Sends one, by its number. The event ends its waits.
    """

    def __init__(self, fetch: Callable[[int, threading.Event], T]) -> None:
        self._fetch = fetch
        self._stop = threading.Event()
        self._under_way: dict[int, Future[T]] = {}

    def start(self, numbers: Iterable[int]) -> None:
        """Begin with these."""
        for number in numbers:
            self._under_way[number] = future = Future[T]()
            run = contextvars.copy_context().run
            thread = threading.Thread(
                target=run, args=(self._run, number, future), name="trakt-auth page", daemon=True
            )
            try:
                thread.start()
            except RuntimeError:  # at the end of the interpreter no thread starts any more
                self._run(number, future)

    def take(self, number: int) -> T:
        """Wait for one, and return or raise what came of it."""
        future = self._under_way.pop(number)
        # Ctrl-C that comes just before a wait without end is not noticed until that ends.
        while wait([future], CTRL_C_CHECK).not_done:
            pass
        return future.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()

    def _run(self, number: int, future: Future[T]) -> None:
        try:
            future.set_result(self._fetch(number, self._stop))
        except BaseException as error:  # noqa: BLE001 - raised where the page is asked for
            future.set_exception(error)
