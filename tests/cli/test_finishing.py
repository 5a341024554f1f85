"""Signals, and a renewal that is under way."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from trakt_auth._ground.loops import RENEWAL
from trakt_auth.cli import signals
from trakt_auth.cli.signals import finishing_first

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="needs POSIX signals")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """No renewal of another test is under way, and this one changes no handler."""
    for thread in threading.enumerate():
        if thread.name.startswith(RENEWAL):
            thread.join(60)
    handlers = {each: signal.getsignal(each) for each in signals._SIGNALS}
    yield
    for each, handler in handlers.items():
        signal.signal(each, handler)


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


def test_a_signal_that_was_swallowed_is_not_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """As by a `__del__`, of which Python raises nothing."""
    monkeypatch.setattr(signals, "_AGAIN", 0.0)
    with finishing_first():
        with suppress(KeyboardInterrupt):
            interrupt()
        with pytest.raises(KeyboardInterrupt):
            interrupt()


def test_two_at_once_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second would break what the first one unwinds, such as the release of a lock."""
    monkeypatch.setattr(signals, "_AGAIN", 3600.0)
    with finishing_first():
        with pytest.raises(KeyboardInterrupt):
            interrupt()
        interrupt()


def test_a_further_signal_waits_for_a_renewal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signals, "_AGAIN", 0.0)
    with finishing_first():
        with renewal():
            with pytest.raises(KeyboardInterrupt):
                interrupt()
            interrupt()
        with pytest.raises(KeyboardInterrupt):
            interrupt()
