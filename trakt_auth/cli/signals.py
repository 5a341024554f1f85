"""A polite kill in mid-renewal: what Trakt is about to answer is saved first."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from trakt_auth._ground.loops import RENEWAL

# Windows has no SIGHUP.
_SIGNALS = [
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
]

# So many seconds after one, another ends nothing more: it would break what the first one unwinds.
_AGAIN = 1.0


@contextmanager
def finishing_first() -> Iterator[None]:
    """Within, a signal ends the command once a renewal that is under way is saved.

    The renewal has a thread of its own, which the interpreter waits for: at most for one exchange
    and its save, which are bounded. A further signal changes nothing meanwhile. The same holds
    after the block, for as long as a renewal that has begun in it is under way.
    """
    told: float | None = None

    def end(number: int, _: FrameType | None) -> None:
        nonlocal told
        now = time.monotonic()
        if told is not None and (now < told + _AGAIN or _renewal_is_under_way()):
            return
        told = now
        if number == signal.SIGINT:
            raise KeyboardInterrupt
        sys.exit(128 + number)

    handlers = {number: signal.getsignal(number) for number in _SIGNALS}
    caught = [number for number in _SIGNALS if handlers[number] is not signal.SIG_IGN]
    for number in caught:  # what nohup ignores stays ignored
        signal.signal(number, end)
    try:
        yield
    finally:
        if told is None and not _renewal_is_under_way():
            for number in caught:
                signal.signal(number, handlers[number])


def finish_undisturbed() -> None:
    """At the end of the program: no signal ends it before a renewal that is under way is saved."""
    if _renewal_is_under_way():
        for number in _SIGNALS:
            # Not SIG_IGN: Python writes a traceback of a signal that is ignored as it arrives.
            signal.signal(number, _nothing)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    pass


def _renewal_is_under_way() -> bool:
    return any(thread.name.startswith(RENEWAL) for thread in threading.enumerate())
