"""Who renews a lock, how often, and until when: without a clock."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections.abc import Callable

import pytest

from tests.tokens.life import end_renewals
from trakt_auth.errors import StoreError
from trakt_auth.stores import leases
from trakt_auth.stores.leases import LEASE, Keeper, Lease


class Waits:
    """Waits that take no time, until `most` of them have passed."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.seconds: list[float] = []

    def __call__(self, seconds: float) -> bool:
        self.seconds.append(seconds)
        return len(self.seconds) > self.most


HELD = Lease(1, 0.0, LEASE)


def answers(*script: bool | StoreError) -> Callable[[Lease], bool]:
    rest = list(script)

    def renew(_: Lease) -> bool:
        answer = rest.pop(0)
        if isinstance(answer, StoreError):
            raise answer
        return answer

    return renew


def test_an_orphan_blocks_for_less_than_ten_seconds() -> None:
    # With a renewal that has just been made, and the longest pause of who waits.
    assert LEASE + 1 < 10


def test_it_is_renewed_often_enough_to_miss_some() -> None:
    waits = Waits(4)
    Keeper(answers(*[True] * 4), "default", HELD, waits).run()
    assert waits.seconds == [LEASE / 4] * 5


def test_it_is_tried_again_soon_where_the_server_is_away() -> None:
    waits = Waits(3)
    Keeper(answers(True, StoreError("away"), True), "default", HELD, waits).run()
    assert waits.seconds == [LEASE / 4, LEASE / 4, LEASE / 16, LEASE / 4]


def test_a_lock_that_was_lost_is_told_and_not_taken_back(
    caplog: pytest.LogCaptureFixture,
) -> None:
    waits = Waits(10)
    with caplog.at_level(logging.WARNING, "trakt_auth"):
        Keeper(answers(True, False), "default", HELD, waits).run()
    assert len(waits.seconds) == 2
    end_renewals()  # a thread of its own tells
    assert "lock of account 'default' was lost" in caplog.text


def test_a_holder_that_has_died_is_not_kept_alive() -> None:
    made: list[Keeper] = []
    waits = Waits(10)
    thread = threading.Thread(target=lambda: made.append(Keeper(answers(), "default", HELD, waits)))
    thread.start()
    thread.join()
    made[0].run()
    assert len(waits.seconds) == 1


def test_a_lease_that_nobody_has_is_not_kept() -> None:
    """As after an exception of a signal handler, in the moment before it was to be let go."""
    waits, lease = Waits(10), Lease(1, 0.0, LEASE)
    keeper = Keeper(answers(), "default", lease, waits)
    del lease
    keeper.run()
    assert len(waits.seconds) == 1


@pytest.mark.parametrize("daemon", [True, False])
def test_the_end_of_the_program_ends_it_where_that_ends_the_holder(
    monkeypatch: pytest.MonkeyPatch, *, daemon: bool
) -> None:
    """The interpreter waits for a thread that is no daemon, and so does the lock."""
    ended = threading.Thread()
    monkeypatch.setattr(threading, "main_thread", lambda: ended)
    waits = Waits(3)

    def hold() -> None:
        Keeper(answers(*[True] * 3), "default", HELD, waits).run()

    holder = threading.Thread(target=hold, daemon=daemon)
    holder.start()
    holder.join()
    assert len(waits.seconds) == (1 if daemon else 4)


def test_a_holder_that_python_did_not_start_may_be_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> bool:
        raise RuntimeError("thread is not alive")

    keeper = Keeper(answers(), "default", HELD, Waits(10))
    monkeypatch.setattr(keeper, "_holder", type("Dummy", (), {"is_alive": staticmethod(gone)}))
    keeper.run()


def test_its_thread_ends_with_the_lock() -> None:
    keeper = Keeper(answers(), "default", HELD)
    keeper.start()
    assert keeper._thread.get().is_alive()
    assert keeper.stop()
    assert not keeper._thread.get().is_alive()


def test_a_server_that_is_away_is_not_waited_for_again_at_the_end() -> None:
    keeper = Keeper(answers(StoreError("away")), "default", HELD, Waits(1))
    keeper.run()
    assert not keeper.stop()
    keeper = Keeper(answers(StoreError("away"), True), "default", HELD, Waits(2))
    keeper.run()
    assert keeper.stop()


def test_where_no_thread_starts_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread at interpreter shutdown")

    monkeypatch.setattr(threading.Thread, "start", fail)
    keeper = Keeper(answers(), "default", HELD)
    keeper.start()
    assert keeper.stop()


def test_a_forked_child_has_no_part_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = Keeper(answers(), "default", HELD)
    monkeypatch.setattr(os, "getpid", lambda: -1)
    assert not keeper.stop()


def test_the_task_does_the_same(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("trakt_auth.stores.leases.sleep_async", sleep)
    renew = answers(True, StoreError("away"), True, False)

    async def ask() -> bool:
        return renew(HELD)

    asyncio.run(leases.keep(ask, "default", LEASE))
    assert slept == [LEASE / 4, LEASE / 4, LEASE / 16, LEASE / 4]
    end_renewals()  # a thread of its own tells
    assert "lock of account 'default' was lost" in caplog.text
