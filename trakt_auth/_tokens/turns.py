"""How many renewals of a process run at once: each needs a connection, of which there are few."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future

from trakt_auth._ground.forks import GUARD, PerProcess


class Turns:
    """The turns of one process, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._given: set[Future[None]] = set()
        self._waiting: deque[tuple[Future[None], int]] = deque()

    def take(self, most: int) -> Future[None]:
        """Ask for a turn: a future that is done once fewer than `most` renewals run."""
        turn = Future[None]()
        with GUARD:
            self._waiting.append((turn, most))
        self._go_on()
        return turn

    def give(self, turn: Future[None]) -> None:
        """Give a turn back, or ask for it no more."""
        with GUARD:
            self._given.discard(turn)
            self._waiting = deque(one for one in self._waiting if one[0] is not turn)
        self._go_on()

    def _go_on(self) -> None:
        while True:
            with GUARD:
                if not self._waiting or len(self._given) >= self._waiting[0][1]:
                    return
                turn, _ = self._waiting.popleft()
                self._given.add(turn)
            turn.set_result(None)


TURNS = PerProcess(Turns)
