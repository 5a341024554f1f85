"""Everybody finds the same token stale at the same moment: one refresh, and no call fails."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path

import anyio
import pytest

from generated_client import Client
from tests.tokens import worker
from tests.tokens.life import REFRESH, calls, refreshes, sign_in
from trakt_auth import FileTokenStore, TokenStore, connect
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PROCESSES = [6, pytest.param(20, marks=pytest.mark.nightly)]
# Long enough that all of them come while the first one is at it.
SLOW = Answer.slow(0.3)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def sign_in_long_ago(sandbox: Sandbox, store: TokenStore) -> None:
    sign_in(sandbox, store, received_at=1.0)
    sandbox.expire_access_tokens()
    sandbox.script(REFRESH, [SLOW])


def stampede(sandbox: Sandbox, place: str, count: int) -> None:
    store = worker.store_of(place)
    sign_in_long_ago(sandbox, store)
    command = [sys.executable, "-m", "tests.tokens.worker", sandbox.url, place]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(
                    command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
                )
            )
            for _ in range(count)
        ]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        outputs = [process.communicate(timeout=60)[0] for process in processes]
    assert outputs == [f"{worker.THREADS}\n"] * count
    assert refreshes(sandbox) == [200]
    assert [call.status for call in calls(sandbox)] == [200] * count * worker.THREADS


@pytest.mark.parametrize("count", PROCESSES)
def test_processes_that_share_files(sandbox: Sandbox, tmp_path: Path, count: int) -> None:
    stampede(sandbox, str(tmp_path / "tokens"), count)


@pytest.mark.parametrize("count", PROCESSES)
def test_processes_that_share_redis(sandbox: Sandbox, redis_url: str, count: int) -> None:
    stampede(sandbox, redis_url, count)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("clients", [1, 8])
def test_two_hundred_tasks(sandbox: Sandbox, tmp_path: Path, backend: str, clients: int) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    sign_in_long_ago(sandbox, store)
    statuses: list[int] = []

    async def call(client: Client) -> None:
        answer = await client.get_async_httpx_client().get("/users/settings")
        statuses.append(answer.status_code)

    async def main() -> None:
        async with AsyncExitStack() as stack:
            connected = [connect(sandbox.app, store=store) for _ in range(clients)]
            for client in connected:
                await stack.enter_async_context(client)
            async with anyio.create_task_group() as tasks:
                for number in range(200):
                    tasks.start_soon(call, connected[number % clients])

    anyio.run(main, backend=backend)
    assert statuses == [200] * 200
    assert refreshes(sandbox) == [200]
