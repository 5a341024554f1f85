"""Tells events on a thread of its own, so that an `on_event` or a log handler holds up nobody."""

from __future__ import annotations

import atexit
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import TypeAlias
from weakref import WeakSet

from trakt_auth._ground.forks import GUARD, PerProcess
from trakt_auth._ground.loops import RENEWAL
from trakt_auth._ground.threads import start

Tell: TypeAlias = Callable[[], object]

# Seconds that the end of a client, or of the program, waits for events that are still to be told.
PATIENCE = 1.0
# Events that are kept for a callback that does not return; the oldest are dropped.
_MOST = 1000


class Teller:
    """Tells one after another, in order, while there is an event to tell. For one process."""

    __slots__ = ("__weakref__", "_idle", "_left", "_thread")

    def __init__(self) -> None:
        self._left: deque[Tell] | None = None  # few accounts ever have one
        self._idle: Future[None] | None = None
        self._thread: int | None = None

    def soon(self, tell: Tell) -> bool:
        """Have `tell` called soon, on another thread. False where no thread starts any more."""
        with GUARD:
            self._left = self._left or deque(maxlen=_MOST)
            self._left.append(tell)
            if self._idle is not None:
                return True
            self._idle = Future()
            _BUSY.get().add(self)
        # A daemon, since a callback that never returns must not keep the program from its end.
        if start(threading.Thread(target=self._run, name=f"{RENEWAL} events", daemon=True)):
            return True
        self._end()
        return False

    def idle(self) -> Future[None] | None:
        """Done when all is told; None where it is, and for a callback that is being told."""
        return None if self._thread == threading.get_ident() else self._idle

    def _run(self) -> None:
        self._thread = threading.get_ident()
        while (tell := self._next()) is not None:
            with suppress(BaseException):  # an on_event that exits ends nobody
                tell()

    def _next(self) -> Tell | None:
        with GUARD:
            if self._left:
                return self._left.popleft()
            self._end()
            return None

    def _end(self) -> None:
        with GUARD:
            idle, self._idle, self._left, self._thread = self._idle, None, None, None
            _BUSY.get().discard(self)
        if idle is not None:
            idle.set_result(None)


_BUSY: PerProcess[WeakSet[Teller]] = PerProcess(WeakSet)


@atexit.register
def _tell_what_is_left() -> None:
    with GUARD:
        left = [teller.idle() for teller in _BUSY.get()]
    wait([idle for idle in left if idle is not None], PATIENCE)
