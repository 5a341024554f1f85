"""Waiting for a lock in Redis, with a clock that is handed in."""

from __future__ import annotations

import pytest

from tests.tokens.life import end_renewals
from trakt_auth.errors import StoreError
from trakt_auth.stores.leases import LOCK_POLL, Lease, LockPause
from trakt_auth.stores.redis_steps import Ask, RedisSteps


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def wait(steps: RedisSteps, clock: Clock, timeout: float | None, free_after: int) -> list[float]:
    """Ask for a lock that is free at the so manieth question: the pauses between."""
    pauses: list[float] = []
    acquiring = steps.acquire("default", "me", timeout)
    step = next(acquiring)
    asked = 0
    try:
        while True:
            if isinstance(step, LockPause):
                pauses.append(step.seconds)
                clock.now += step.seconds
                step = acquiring.send(None)
            else:
                assert isinstance(step, Ask)
                asked += 1
                step = acquiring.send(7 if asked == free_after else 0)
    except StopIteration as end:
        lease = end.value
    assert lease.number == 7
    return pauses


@pytest.mark.slow
def test_it_waits_as_long_as_the_holder_lives(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    pauses = wait(RedisSteps("Redis", "t:", 8.0, clock), clock, None, free_after=20_000)
    end_renewals()  # a thread of its own tells
    (told,) = caplog.messages
    assert "account 'default' has been locked" in told
    assert "It uses Redis too." in told
    assert clock.now > 1000, "a quarter of an hour"
    assert max(pauses) <= LOCK_POLL
    assert pauses[0] < LOCK_POLL / 4


def test_it_gives_up_at_its_end_and_never_waits_beyond(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    with pytest.raises(StoreError, match="locked by another"):
        wait(RedisSteps("Redis", "t:", 8.0, clock), clock, 1.0, free_after=0)
    assert clock.now == pytest.approx(101.0)
    assert caplog.messages == []


def test_a_timeout_of_zero_asks_once() -> None:
    clock = Clock()
    with pytest.raises(StoreError, match="locked by another"):
        wait(RedisSteps("Redis", "t:", 8.0, clock), clock, 0.0, free_after=2)
    assert clock.now == 100.0


@pytest.mark.parametrize("answer", [None, b"x", [], 1.5])
def test_an_answer_of_another_kind(answer: object) -> None:
    steps = RedisSteps("Redis", "t:", 8.0)
    for each in (
        steps.acquire("default", "me", None),
        steps.renew("default", "me", Lease(1, 0.0, 8.0)),
    ):
        next(each)
        with pytest.raises(StoreError, match="not one that Redis gives"):
            each.send(answer)


@pytest.mark.parametrize("answer", [7, [], 1.5])
def test_a_document_of_another_kind(answer: object) -> None:
    loading = RedisSteps("Redis", "t:", 8.0).load("default")
    next(loading)
    with pytest.raises(StoreError, match="not one that Redis gives"):
        loading.send(answer)


def test_keys_that_are_not_ours_are_no_accounts() -> None:
    steps = RedisSteps("Redis", "a[*]b:", 8.0)
    keys = [
        b"a[*]b:{robin}",
        "a[*]b:{%41lex}",
        "a[*]b:{A}",
        b"a[*]b:{%ff}",
        "x",
        "a[*]b:{robin}:lock",
    ]
    assert steps.accounts_of(keys) == ["Alex", "robin"]
    assert steps.pattern == "a\\[\\*\\]b:{*}"
