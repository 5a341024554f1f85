"""Trakt and its rates, where a request is on its way for a while."""

from __future__ import annotations

import threading
from collections.abc import Callable

import anyio
import pytest

from trakt_auth import AsyncTrakt, Trakt
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

SLOW = [Answer.slow(0.05), None, Answer.slow(0.05), None]


def blocking(sandbox: Sandbox) -> None:
    with Trakt(
        sandbox.app, token=sandbox.sign_in(), clock=sandbox.clock, sleep=sandbox.advance
    ) as trakt:
        for _ in SLOW:
            trakt.sync.history.add(movies=[{"ids": {"trakt": 12601}}])


def on_a_loop(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncTrakt(
            sandbox.app, token=sandbox.sign_in(), clock=sandbox.clock, sleep=sandbox.advance_async
        ) as trakt:
            for _ in SLOW:
                await trakt.sync.history.add(movies=[{"ids": {"trakt": 12601}}])

    anyio.run(main)


@pytest.mark.parametrize("program", [blocking, on_a_loop])
def test_writes_one_after_the_other_never_come_too_early(
    program: Callable[[Sandbox], None],
) -> None:
    """One that takes its time and one that does not are less than a second apart at Trakt."""
    with Sandbox(rate_limits=True) as sandbox:
        sandbox.script("POST /sync/history", SLOW)
        program(sandbox)
        assert [request.status for request in sandbox.requests] == [201] * len(SLOW)


@pytest.mark.nightly
def test_threads_that_write_through_one_trakt_meet_no_429() -> None:
    """In real time: tests/calls/test_turns.py has all cases in a time of its own."""
    with Sandbox(rate_limits=True) as sandbox, Trakt(sandbox.app, token=sandbox.sign_in()) as trakt:
        sandbox.script("POST /sync/history", [Answer.slow(0.2), None] * 5)

        def write() -> None:
            for _ in range(2):
                trakt.sync.history.add(movies=[{"ids": {"trakt": 12601}}])

        threads = [threading.Thread(target=write) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [request.status for request in sandbox.requests] == [201] * 10
