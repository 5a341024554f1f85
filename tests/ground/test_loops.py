"""Tasks of our own, in event loops that know nothing of each other."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from trakt_auth._ground.loops import spawn


@pytest.fixture(autouse=True)
def _threads_take_turns() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def test_loops_of_several_threads_start_tasks_at_once() -> None:
    def loop() -> int:
        done: list[None] = []

        async def main() -> None:
            ended = asyncio.Event()

            async def task() -> None:
                await asyncio.sleep(0)
                done.append(None)
                if len(done) == 300:
                    ended.set()

            for _ in range(300):
                spawn(task)
            await ended.wait()

        asyncio.run(main())
        return len(done)

    with ThreadPoolExecutor(4) as threads:
        assert [each.result() for each in [threads.submit(loop) for _ in range(4)]] == [300] * 4
