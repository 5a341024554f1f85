"""A polite kill in mid-renewal: what Trakt is about to answer is saved first."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

# Ctrl-C does the same by itself. Windows has no SIGHUP.
_SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def finishing_first() -> Iterator[None]:
    """Within, SIGTERM and SIGHUP end the command once a renewal that is under way is saved.

    The renewal has a thread of its own, which the interpreter waits for: at most for one exchange
    and its save, which are bounded. A further signal changes nothing, nor does Ctrl-C then.
    """
    handlers = {number: signal.getsignal(number) for number in _SIGNALS}
    caught = [number for number in _SIGNALS if handlers[number] is not signal.SIG_IGN]
    for number in caught:  # what nohup ignores stays ignored
        signal.signal(number, _end)
    try:
        yield
    except SystemExit:
        raise  # of `_end`, maybe: the interpreter is still to wait, undisturbed
    except BaseException:
        _restore(caught, handlers)
        raise
    _restore(caught, handlers)


def _restore(caught: list[int], handlers: dict[int, Any]) -> None:
    for number in caught:
        signal.signal(number, handlers[number])


def _end(number: int, _: FrameType | None) -> None:
    for other in (*_SIGNALS, signal.SIGINT):
        signal.signal(other, signal.SIG_IGN)
    sys.exit(128 + number)
