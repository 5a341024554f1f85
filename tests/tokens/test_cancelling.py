"""Nobody waits for a refresh any more: its token is saved all the same, and no lock stays held."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.tokens.life import (
    NEARLY_A_WEEK,
    REFRESH,
    SETTINGS,
    WEEK,
    Life,
    end_renewals,
    refreshes,
    sign_in,
    stored,
)
from trakt_auth import FileTokenStore, TraktAuth
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SLOW = Answer.slow(0.3)


class Noticed(httpx.Client):
    """A client to refresh by, which tells when it does, and may be told to wait with the answer."""

    def __init__(self) -> None:
        self.asked, self.may_end = threading.Event(), threading.Event()
        self.may_end.set()
        hooks: Any = {
            "request": [lambda _: self.asked.set()],
            "response": [lambda _: self.may_end.wait(60)],
        }
        super().__init__(verify=False, event_hooks=hooks)


@pytest.fixture
def noticed() -> Iterator[Noticed]:
    with Noticed() as client:
        yield client


@pytest.mark.parametrize("life", ["asyncio", "trio"], indirect=True)
def test_a_cancelled_task(life: Life, noticed: Noticed) -> None:
    old = life.sign_in(age=WEEK + 1)
    noticed.may_end.clear()
    program = life.program(http_client=noticed)

    async def main() -> None:
        async with httpx.AsyncClient(auth=program.auth, headers=life.sandbox.app.headers) as client:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(client.get, life.sandbox.url + SETTINGS)
                await anyio.to_thread.run_sync(noticed.asked.wait, 60)
                tasks.cancel_scope.cancel()
            assert stored(life.store) == old
            noticed.may_end.set()
            # Somebody else, in the meantime, waits for the very same refresh.
            assert (await client.get(life.sandbox.url + SETTINGS)).status_code == 200

    anyio.run(main, backend=life.kind)
    assert stored(life.store) != old
    with life.store.lock("default", timeout=60):
        assert refreshes(life.sandbox) == [200]


@pytest.mark.parametrize("life", ["asyncio", "trio"], indirect=True)
def test_a_whole_event_loop_that_ends(life: Life, noticed: Noticed) -> None:
    old = life.sign_in(age=WEEK + 1)
    noticed.may_end.clear()
    program = life.program(http_client=noticed)

    async def main() -> None:
        async with (
            httpx.AsyncClient(auth=program.auth) as client,
            anyio.create_task_group() as tasks,
        ):
            tasks.start_soon(client.get, life.sandbox.url + SETTINGS)
            await anyio.to_thread.run_sync(noticed.asked.wait, 60)
            tasks.cancel_scope.cancel()

    anyio.run(main, backend=life.kind)
    assert stored(life.store) == old
    noticed.may_end.set()
    end_renewals()
    assert stored(life.store).is_fresh(life.time.local())
    with life.store.lock("default", timeout=60):
        assert refreshes(life.sandbox) == [200]
    assert life.program().call() == [200]


@pytest.mark.parametrize("life", ["sync"], indirect=True)
def test_a_flow_closed_by_another_thread(life: Life) -> None:
    life.sign_in()
    program = life.program()
    flow = program.auth.sync_auth_flow(httpx.Request("GET", life.sandbox.url + SETTINGS))
    next(flow)
    closing = threading.Thread(target=flow.close, daemon=True)
    closing.start()
    closing.join(60)
    assert not closing.is_alive()
    with life.store.lock("default", timeout=60):
        assert program.call() == [200]


@pytest.mark.parametrize("life", ["asyncio", "trio"], indirect=True)
def test_a_flow_closed_by_another_task(life: Life) -> None:
    life.sign_in()
    program = life.program()

    async def main() -> None:
        request = httpx.Request("GET", life.sandbox.url + SETTINGS)
        flow = program.auth.async_auth_flow(request)
        await anext(flow)

        async def close() -> None:
            await flow.aclose()

        with anyio.fail_after(60):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(close)
        with life.store.lock("default", timeout=60):
            pass

    anyio.run(main, backend=life.kind)
    assert program.call() == [200]


@pytest.mark.parametrize("life", ["sync"], indirect=True)
def test_a_flow_closed_while_another_refreshes(life: Life, noticed: Noticed) -> None:
    """A 401 makes one thread refresh while the flow of another one waits for its answer."""
    life.sign_in(age=NEARLY_A_WEEK)
    life.sandbox.script(REFRESH, [Answer.html(503), SLOW])
    program = life.program(http_client=noticed)
    flow = program.auth.sync_auth_flow(httpx.Request("GET", life.sandbox.url + SETTINGS))
    next(flow)
    program.auth.refresher.close()
    noticed.asked.clear()
    life.time.now += 600
    calling = threading.Thread(target=program.call)
    calling.start()
    assert noticed.asked.wait(60)
    flow.close()
    calling.join(60)
    assert refreshes(life.sandbox) == [503, 200]


PRELUDE = """
import sys, threading
import anyio, httpx
from tests.tokens.test_cancelling import Noticed
from trakt_auth import App, FileTokenStore, TraktAuth

url, directory = sys.argv[1:]
app = App("sandbox-client-id", "sandbox-client-secret", api_url=url, auth_url=url)
noticed = Noticed()
auth = TraktAuth(app, FileTokenStore(directory), http_client=noticed)
"""

CANCELS = """
async def main():
    async with httpx.AsyncClient(auth=auth) as client, anyio.create_task_group() as tasks:
        tasks.start_soon(client.get, url + "/users/settings")
        await anyio.to_thread.run_sync(noticed.asked.wait, 10)
        tasks.cancel_scope.cancel()

anyio.run(main, backend="BACKEND")
"""

LEAVES_A_THREAD = """
def call():
    httpx.get(url + "/users/settings", auth=auth)

threading.Thread(target=call, daemon=True).start()
noticed.asked.wait(60)
"""

INTERRUPTED = """
def tell():
    noticed.asked.wait(60)
    print("refreshing", flush=True)

threading.Thread(target=tell, daemon=True).start()
httpx.get(url + "/users/settings", auth=auth)
"""

AT_EXIT = """
import atexit
atexit.register(lambda: httpx.get(url + "/users/settings", auth=auth, headers=app.headers))
"""

FORKS = """
import encodings.idna  # which a fork must not find half imported
import os, warnings
warnings.simplefilter("ignore")
thread = threading.Thread(target=lambda: httpx.get(url + "/users/settings", auth=auth))
thread.start()
noticed.asked.wait(60)
if os.fork() == 0:
    answer = httpx.get(url + "/users/settings", auth=auth, headers=app.headers)
    os._exit(answer.status_code != 200)
status = os.wait()[1]
thread.join()
raise SystemExit(os.waitstatus_to_exitcode(status))
"""


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def store(sandbox: Sandbox, tmp_path: Path) -> FileTokenStore:
    """With a token whose life is over."""
    store = FileTokenStore(tmp_path / "tokens")
    sign_in(sandbox, store, received_at=1.0)
    sandbox.expire_access_tokens()
    sandbox.script(REFRESH, [SLOW])
    return store


def run(program: str, sandbox: Sandbox, store: FileTokenStore) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PRELUDE + program, sandbox.url, str(store.path)]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def errors_of(process: subprocess.Popen[str]) -> str:
    """What a program that ends in time has to say about it."""
    try:
        return process.communicate(timeout=60)[1]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise


def assert_saved(sandbox: Sandbox, store: FileTokenStore) -> None:
    assert refreshes(sandbox) == [200]
    with store.lock("default", timeout=0):
        token = stored(store)
    auth = TraktAuth(sandbox.app, store)
    answer = httpx.get(sandbox.url + SETTINGS, auth=auth, headers=sandbox.app.headers)
    assert answer.status_code == 200
    assert refreshes(sandbox) == [200], "the new token was there"
    assert stored(store) == token


@pytest.mark.parametrize(
    "program",
    [
        CANCELS.replace("BACKEND", "asyncio"),
        CANCELS.replace("BACKEND", "trio"),
        LEAVES_A_THREAD,
        AT_EXIT,
        pytest.param(FORKS, marks=pytest.mark.skipif("not hasattr(__import__('os'), 'fork')")),
    ],
    ids=["asyncio", "trio", "daemon thread", "atexit", "fork"],
)
def test_a_program_that_ends_in_mid_refresh(
    sandbox: Sandbox, store: FileTokenStore, program: str
) -> None:
    with run(program, sandbox, store) as process:
        errors = errors_of(process)
    assert (process.returncode, errors) == (0, "")
    assert_saved(sandbox, store)


def test_a_program_that_is_interrupted_in_mid_refresh(
    sandbox: Sandbox, store: FileTokenStore
) -> None:
    with run(INTERRUPTED, sandbox, store) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "refreshing\n"
        process.send_signal(signal.SIGINT)
        errors = errors_of(process)
    assert process.returncode == -signal.SIGINT
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert_saved(sandbox, store)
