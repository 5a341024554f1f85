"""Trakt's rate limits, kept before they are broken. The windows are pure; `policy` waits.

CONTRIBUTING.md says why no library does this.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, insort
from collections.abc import Callable
from typing import Protocol

from attrs import define

from trakt_auth._ground.forks import GUARD, PerProcess

READS = (500, 300.0)
"""Requests in so many seconds, for each user, and without a token for each application and address:
Trakt's developer guide on rate limits, as of October 2026."""

GAP = 1.0625
"""Seconds from one write to the next. The same guide allows one a second; 50 ms more are for clocks
and networks that are a little late. A binary fraction, so that sums of it are exact."""

_SAME = 1e-6
"""Moments closer than this, in seconds, are one: sums of Unix times are no more exact."""


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


@define(eq=False)
class Turn:
    """When a request may be sent."""

    moment: float
    is_write: bool
    moved: float = 0.0
    """By how many seconds it was put off since its holder last asked."""


class Line:
    """Writes one after the other, each `GAP` after the one before, in the order of asking: pure.

    Trakt counts what arrives: after it was sent, and before it is answered. So a write that starts,
    and one that is answered, put off those that wait.
    """

    __slots__ = ("_free", "_latest", "_waiting")

    def __init__(self) -> None:
        self._free = -math.inf
        self._latest = -math.inf
        # A fork leaves the threads behind that wait.
        self._waiting = PerProcess[list[Turn]](list)

    def take(self, now: float) -> Turn:
        """Take the first turn that is free."""
        waiting = self._waiting.get()
        if now < self._latest:  # a clock of the caller's was set back
            self._free += now - self._latest
            for each in waiting:
                each.moment += now - self._latest
        self._latest = now
        moment, place = max(now, self._free), 0
        for each in waiting:
            if each.moment - moment > GAP - _SAME:
                break  # another one was given back
            moment, place = each.moment + GAP, place + 1
        turn = Turn(moment, is_write=True)
        waiting.insert(place, turn)
        return turn

    def start(self, turn: Turn, now: float) -> float:
        """Start a write whose moment has come; return 0, or for how many seconds it was put off."""
        if turn.moved:
            seconds, turn.moved = turn.moved, 0.0
            return seconds
        self.give_back(turn)
        self.put_off(max(now, turn.moment))
        return 0.0

    def give_back(self, turn: Turn) -> None:
        """Leave a turn to whoever asks next; nobody who has one already moves up."""
        waiting = self._waiting.get()
        if turn in waiting:
            waiting.remove(turn)

    def put_off(self, now: float) -> None:
        """Let nobody start sooner than `GAP` after now: a write may reach Trakt by then."""
        earliest = now + GAP
        self._free = max(self._free, earliest)
        for each in self._waiting.get():
            if each.moment < earliest - _SAME:
                each.moved += earliest - each.moment
                each.moment = earliest
            earliest = each.moment + GAP


class RateLimiter:
    """Gives out turns: one limiter for each account, or for each application without one.

    Reads count from when they are sent, writes also from their answer on. A write that is on its
    way for more than a second may still meet the next one at Trakt, which then answers 429 and is
    sent again. The clock is monotonic.
    """

    __slots__ = ("_clock", "_reads", "_writes")

    def __init__(self, *, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._reads = Window(*READS)
        self._writes = Line()

    def turn(self, method: str) -> tuple[Turn, float]:
        """Take the next turn for a request with this HTTP method, and the seconds until then."""
        with GUARD:
            now = self._clock()
            if method in {"GET", "HEAD"}:
                turn = Turn(self._reads.take(now), is_write=False)
            else:
                turn = self._writes.take(now)
        return turn, turn.moment - now

    def start(self, turn: Turn) -> float:
        """Start a request after the wait for its turn; 0, or how many seconds it was put off."""
        if not turn.is_write:
            return 0.0
        with GUARD:
            return self._writes.start(turn, self._clock())

    def give_back(self, turn: Turn) -> None:
        """Leave a turn that was not used to whoever asks next."""
        with GUARD:
            if turn.is_write:
                self._writes.give_back(turn)
            else:
                self._reads.give_back(turn.moment)

    def answered(self, turn: Turn) -> None:
        """Let writes that wait start no sooner than a second after this one was answered."""
        if turn.is_write:
            with GUARD:
                self._writes.put_off(self._clock())


class SharedCount(Protocol):
    """A count of requests that several processes share, such as `trakt_auth.contrib.rates`."""

    def claim(self, who: str, method: str) -> float:
        """Claim a turn for a request now. It may block, for a second at most.

        Args:
            who: Who is counted: an application, and an account of it or nobody.
            method: The HTTP method: Trakt counts reads and writes apart.

        Returns:
            0 for a turn that is claimed; else how many seconds to wait and claim again. A count
            that cannot be reached gives 0: this process still counts for itself.
        """
        ...
