"""A polite kill in mid-renewal or mid-login: what Trakt has issued is saved first."""

from __future__ import annotations

import signal
import sys
import threading
import time
from _thread import start_new_thread
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn, TypeAlias

from trakt_auth._ground.loops import RENEWAL
from trakt_auth.errors import LoginCancelled

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
        _end_by(number)

    before = _handled_by(end)
    try:
        yield
    finally:
        if told is None and not _renewal_is_under_way():
            _as_before(before)


@contextmanager
def saving_first(cancel: threading.Event) -> Iterator[None]:
    """Within, a signal only sets `cancel`; it ends the command after the block.

    So a token that has been granted when it comes is saved. For a block that ends soon after
    `cancel` is set.
    """
    told: list[int] = []

    def note(number: int, _: FrameType | None) -> None:
        told.append(number)
        # On another thread: this may have interrupted a wait for the event, which holds its lock.
        start_new_thread(cancel.set, ())

    before = _handled_by(note)
    try:
        yield
    except LoginCancelled:
        if not told:
            raise
    finally:
        _as_before(before)
    if told:
        _end_by(told[0])


_Handlers: TypeAlias = dict[int, "Callable[[int, FrameType | None], Any] | int | None"]


def _handled_by(handler: Callable[[int, FrameType | None], None]) -> _Handlers:
    """Have `handler` called, but for signals that nohup ignores; return what was before."""
    handlers = {number: signal.getsignal(number) for number in _SIGNALS}
    caught = {each: was for each, was in handlers.items() if was is not signal.SIG_IGN}
    for number in caught:
        signal.signal(number, handler)
    return caught


def _as_before(handlers: _Handlers) -> None:
    for number, handler in handlers.items():
        signal.signal(number, handler)


def _end_by(number: int) -> NoReturn:
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    sys.exit(128 + number)


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
