"""Signals, and a renewal that is under way."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from trakt_auth._event_loops import RENEWAL
from trakt_auth.cli.signals import finishing_first

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="needs POSIX signals")


def interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)


@contextmanager
def renewal() -> Iterator[None]:
    over = threading.Event()
    thread = threading.Thread(target=over.wait, name=RENEWAL)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def test_a_signal_that_was_swallowed_is_not_the_last() -> None:
    """As by a `__del__`, of which Python raises nothing."""
    with finishing_first():
        with suppress(KeyboardInterrupt):
            interrupt()
        with pytest.raises(KeyboardInterrupt):
            interrupt()


def test_a_further_signal_waits_for_a_renewal() -> None:
    with finishing_first():
        with renewal():
            with pytest.raises(KeyboardInterrupt):
                interrupt()
            interrupt()
        with pytest.raises(KeyboardInterrupt):
            interrupt()
    with suppress(KeyboardInterrupt):
        interrupt()
    signal.signal(signal.SIGINT, signal.default_int_handler)
