"""The sandbox's own time, which tests move instead of sleeping."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


def steady_clock() -> Callable[[], float]:
    """A clock that reads unix seconds now, and from then on never jumps or runs backwards."""
    start = time.time() - time.monotonic()
    return lambda: start + time.monotonic()


class Clock:
    """Unix seconds of a source, plus what `advance` has added."""

    def __init__(self, source: Callable[[], float] | None = None) -> None:
        self._source = source or steady_clock()
        self._lock = threading.Lock()
        self._advanced = 0.0
        self._started = self.now()

    def now(self) -> float:
        """Unix seconds, as the sandbox counts them."""
        return self._source() + self._advanced

    def elapsed(self) -> float:
        """Seconds since the sandbox was made, as the sandbox counts them."""
        return self.now() - self._started

    def advance(self, seconds: float) -> None:
        """Move the time forward; it cannot go back.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError(f"time only moves forward: advance({seconds}) would turn it back")
        with self._lock:
            self._advanced += seconds
