"""Trakt and its rates, where a request is on its way for a while."""

from __future__ import annotations

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
