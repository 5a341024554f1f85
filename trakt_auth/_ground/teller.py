"""Tells events on a thread of its own, so that an `on_event` or a log handler holds up nobody."""

from __future__ import annotations

import atexit
import os
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import TypeAlias
from weakref import WeakSet

from trakt_auth._ground.forks import GUARD
from trakt_auth._ground.loops import RENEWAL

Tell: TypeAlias = Callable[[], object]

# Seconds that the end of a client, or of the program, waits for what is still to be told.
PATIENCE = 1.0
# Events that are kept for one that takes no more of them; the oldest are dropped.
_MOST = 1000


class Teller:
    """Tells one after another, in order, while there is something to tell."""

    __slots__ = ("__weakref__", "_idle", "_left", "_pid", "_thread")

    def __init__(self) -> None:
        self._pid = 0
        self._left: deque[Tell] | None = None  # few accounts ever have one
        self._idle: Future[None] | None = None
        self._thread: int | None = None

    def soon(self, tell: Tell) -> bool:
        """Have `tell` called soon, on another thread. False where no thread starts any more."""
        with GUARD:
            if self._pid != os.getpid():  # the thread of the parent is not here
                self._pid, self._left, self._idle = os.getpid(), None, None
            self._left = self._left or deque(maxlen=_MOST)
            self._left.append(tell)
            if self._idle is not None:
                return True
            self._idle = Future()
            _busy.add(self)
        try:
            # A daemon, since one that never returns must not keep the program from its end.
            threading.Thread(target=self._run, name=f"{RENEWAL} events", daemon=True).start()
        except RuntimeError:
            self._end()
            return False
        return True

    def idle(self) -> Future[None] | None:
        """Done when all is told; None where it is, or where this is asked while it is told."""
        own = self._pid != os.getpid() or self._thread == threading.get_ident()
        return None if own else self._idle

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
            _busy.discard(self)
        if idle is not None:
            idle.set_result(None)


_busy: WeakSet[Teller] = WeakSet()


@atexit.register
def _tell_what_is_left() -> None:
    with GUARD:
        left = [teller.idle() for teller in _busy]
    wait([idle for idle in left if idle is not None], PATIENCE)
