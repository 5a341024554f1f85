"""Trakt's rate limits, kept before they are broken. The windows are pure; `policy` waits.

Written here, since no library fits (looked at: limits 5.8, pyrate-limiter 4.5, throttled-py 3.5,
aiolimiter 1.3). Those that wait at all wait by asyncio alone, never by trio, and let whoever wakes
first go first; each loads asyncio into blocking programs, and costs a third of importing httpx.
Token buckets (GCRA) are no choice: a full one lets nearly twice the limit through in one period.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, insort
from collections.abc import Callable
from typing import NamedTuple

from trakt_auth._ground.forks import GUARD

READS = (500, 300.0)
WRITES = (1, 1.0)
"""Requests in so many seconds, for each user, and without a token for each application: Trakt's
developer guide on rate limits, as of October 2026."""


class Window:
    """At most `limit` turns in any `period` seconds, in the order of asking: pure.

    A turn is a moment, and given out at once, however far off it is. Nobody needs a queue, then,
    and threads and tasks of any event loop can wait for the same window.
    """

    __slots__ = ("_free", "_latest", "_limit", "_period", "_turns")

    def __init__(self, limit: int, period: float) -> None:
        self._limit = limit
        self._period = period
        # In order. The latest `limit` decide, but a turn given back uncovers an earlier one. Both
        # are arrays: a program may have a window for each of thousands of accounts.
        self._turns = array("d")
        # Turns given back, before the last one that is taken: whoever asks next gets the first.
        self._free = array("d")
        self._latest = -math.inf

    def take(self, now: float) -> float:
        """Take the next free turn: `now`, or later."""
        turns = self._turns
        if now < self._latest:  # a clock of the caller's was set back
            for moments in (turns, self._free):
                moments[:] = array("d", [moment - self._latest + now for moment in moments])
        self._latest = now
        while turns and turns[0] + self._period <= now:
            turns.pop(0)
        while self._free and self._free[0] < now:
            self._free.pop(0)
        if self._free:
            # Those who wait for later turns got them while this one was taken, so it fits.
            turn = self._free.pop(0)
            insort(turns, turn)
            return turn
        turn = max(now, turns[-1]) if turns else now
        if len(turns) >= self._limit:
            turn = max(turn, turns[-self._limit] + self._period)
        turns.append(turn)
        return turn

    def give_back(self, turn: float) -> None:
        """Leave a turn to whoever asks next; nobody who has one already moves up."""
        index = bisect_left(self._turns, turn)
        if index == len(self._turns) or self._turns[index] != turn:
            return  # so long ago that it counts no more
        self._turns.pop(index)
        if index < len(self._turns):
            insort(self._free, turn)
        else:
            # The last one: what is free behind the new end follows from the others.
            end = self._turns[-1] if self._turns else -math.inf
            while self._free and self._free[-1] >= end:
                self._free.pop()

    def put_off(self, turn: float, until: float) -> None:
        """Count a turn as one of `until`, if it is the last one and nobody waits for another."""
        if self._turns and self._turns[-1] == turn < until:
            self._turns[-1] = until


class Turn(NamedTuple):
    """When a request may be sent."""

    window: Window
    moment: float
    seconds: float
    """From now; 0 or less for at once."""


class RateLimiter:
    """Gives out turns: one limiter for each account, or for each application without one.

    Trakt counts what arrives. A write counts from its answer on, then, unless others wait for
    their turns by then. Those, and reads, count from when they are sent: what the network delays
    may still meet at Trakt and be answered with 429, which is sent again. The clock is monotonic.
    """

    __slots__ = ("_clock", "_reads", "_writes")

    def __init__(self, *, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._reads = Window(*READS)
        self._writes = Window(*WRITES)

    def turn(self, method: str) -> Turn:
        """Take the next turn for a request with this HTTP method."""
        window = self._reads if method in {"GET", "HEAD"} else self._writes
        with GUARD:
            now = self._clock()
            moment = window.take(now)
        return Turn(window, moment, moment - now)

    def give_back(self, turn: Turn) -> None:
        """Leave a turn that was not used to whoever asks next."""
        with GUARD:
            turn.window.give_back(turn.moment)

    def answered(self, turn: Turn) -> None:
        """Count a write from now on: it reached Trakt at the latest just before its answer."""
        if turn.window is self._writes:
            with GUARD:
                self._writes.put_off(turn.moment, self._clock())
