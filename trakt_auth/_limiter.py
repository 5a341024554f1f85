"""Trakt's rate limits, kept before they are broken: the windows are pure, the waiting is injected.

Written here, since no library fits (looked at: limits 5.8, pyrate-limiter 4.5, throttled-py 3.5,
aiolimiter 1.3). Those that wait at all wait by asyncio alone, never by trio, and let whoever wakes
first go first; each loads asyncio into blocking programs, and costs a third of importing httpx.
Token buckets (GCRA) are no choice: a full one lets nearly twice the limit through in one period.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

READS = (500, 300.0)
WRITES = (1, 1.0)
"""Requests in so many seconds, for each user, and without a token for each application: Trakt's
developer guide on rate limits, as of October 2026."""


class Window:
    """At most `limit` turns in any `period` seconds, in the order of asking: pure.

    A turn is a moment, and given out at once, however far off it is. Nobody needs a queue, then,
    and threads and tasks of any event loop can wait for the same window.
    """

    def __init__(self, limit: int, period: float) -> None:
        self._limit = limit
        self._period = period
        # In order. The latest `limit` decide, but a turn given back uncovers an earlier one.
        self._turns: deque[float] = deque()

    def take(self, now: float) -> float:
        """Take the next free turn: `now`, or later, and never before one that is taken."""
        turns = self._turns
        while turns and turns[0] + self._period <= now:
            turns.popleft()
        turn = max(now, turns[-1]) if turns else now
        if len(turns) >= self._limit:
            turn = max(turn, turns[-self._limit] + self._period)
        turns.append(turn)
        return turn

    def give_back(self, turn: float) -> None:
        """Leave a turn to those who ask later; nobody who has one already moves up."""
        self._turns.remove(turn)


class RateLimiter:
    """Makes whoever is too fast wait: one for each account, or for each application without one.

    It counts what is sent, not what arrives: what the network delays may still meet at Trakt and
    be answered with 429, which is sent again.

    Args:
        clock: Monotonic seconds.
        sleep: Waits so many seconds.
        sleep_async: The same for tasks.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], object],
        sleep_async: Callable[[float], Awaitable[object]],
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._sleep_async = sleep_async
        self._reads = Window(*READS)
        self._writes = Window(*WRITES)
        # Held for no longer than it takes to count, so that tasks may take it too.
        self._lock = threading.Lock()

    def wait(self, method: str) -> None:
        """Wait until a request with this HTTP method may be sent, after those who came before."""
        with self._turn(method) as seconds:
            if seconds > 0:
                self._sleep(seconds)

    async def wait_async(self, method: str) -> None:
        """`wait`, async. Who is cancelled gives the turn back."""
        with self._turn(method) as seconds:
            if seconds > 0:
                await self._sleep_async(seconds)

    @contextmanager
    def _turn(self, method: str) -> Iterator[float]:
        window = self._reads if method in {"GET", "HEAD"} else self._writes
        with self._lock:
            now = self._clock()
            turn = window.take(now)
        try:
            yield turn - now
        except BaseException:
            with self._lock:
                window.give_back(turn)
            raise
