"""What the tools of a whole program print of one that fails: no secret of its login."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.measured import measured
from tests.wire.looking import MARK, secret
from tests.wire.servers import Answer, Rude, whole
from trakt_auth import FileTokenStore, Token

ROOT = Path(__file__).parents[2]
TOKEN = {"access_token": secret("access-2"), "refresh_token": secret("refresh-2")}
ANSWERS: dict[str, Answer] = {
    "refused": whole(f"<html>{MARK} echo</html>".encode(), 403),
    "no json": whole(f"{MARK}{{".encode()),
    "another list": whole(json.dumps([f"{MARK} item"]).encode()),
    "half a token": whole(json.dumps({"access_token": secret("half")}).encode(), 401),
}

FAILING = """
import asyncio, os
from trakt_auth import App, AsyncTrakt, FileTokenStore, Trakt, TraktAuth
from trakt_auth import DeviceCode, DeviceFlow, oauth

APP = App.from_env()

def test_a_call():
    store = FileTokenStore(os.environ["TOKENS"])
    with Trakt(APP, store=store, retries=0, strict=True) as trakt:
        history = trakt.users.history("me")
        list(history)

def test_an_async_call():
    async def main():
        store = FileTokenStore(os.environ["TOKENS"])
        async with AsyncTrakt(APP, store=store, retries=0, strict=True) as trakt:
            return await trakt.sync.history.add(movies=[{"ids": {"trakt": 1}}], strict=1)
    asyncio.run(main(), debug=True)

def test_a_refresh():
    oauth.refresh(APP, FileTokenStore(os.environ["TOKENS"]).load("default"))
"""

# What a program leaves open or unawaited, an exception that nobody handles, a look at all threads.
CARELESS = """
import asyncio, faulthandler, gc, os, sys, threading, warnings
from trakt_auth import App, AsyncTrakt, DeviceFlow, FileTokenStore, Trakt, oauth

APP = App.from_env()
store = FileTokenStore(os.environ["TOKENS"])

async def main():
    trakt = AsyncTrakt(APP, store=store, retries=0)
    trakt.users.settings()  # never awaited
    oauth.aexchange(APP, os.environ["CODE"])
    tasks = [asyncio.create_task(trakt.users.settings()) for _ in range(3)]
    await asyncio.sleep(0)
    for task in asyncio.all_tasks():
        task.print_stack()
        print(task, task.get_coro(), file=sys.stderr)
    faulthandler.dump_traceback(all_threads=True)
    await asyncio.wait(tasks)  # their errors are never looked at
    del tasks

asyncio.run(main(), debug=True)
trakt = Trakt(APP, store=store, retries=0)
flow = DeviceFlow(APP)
thread = threading.Thread(target=trakt.users.settings)
thread.start()
thread.join()
del trakt, flow
gc.collect()
print("through", file=sys.stderr)
Trakt(APP, store=store, retries=0).users.settings()
"""


def printed(command: list[str], server: Rude, place: Path, **env: str) -> str:
    """What a program prints whose Trakt is `server`, and who is signed in."""
    store = FileTokenStore(place / "tokens")
    life = {"expires_in": 604800, "created_at": int(time.time())}
    hosts = {"api_url": server.url, "auth_url": server.url}
    store.save("default", Token.from_dict({**TOKEN, **life, **hosts}))
    done = subprocess.run(
        [sys.executable, *command],
        cwd=place,
        env={
            **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
            **measured(),
            "PYTHONPATH": str(ROOT),
            "TRAKT_CLIENT_ID": "client-id",
            "TRAKT_CLIENT_SECRET": secret("client-secret"),
            "TRAKT_API_URL": server.url,
            "TRAKT_AUTH_URL": server.url,
            "TOKENS": str(place / "tokens"),
            "CODE": secret("code"),
            **env,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1
    return done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("answer", ANSWERS)
def test_pytest_with_locals(answer: str, tmp_path: Path) -> None:
    (tmp_path / "test_failing.py").write_text(FAILING)
    options = ["-p", "no:schemathesis", "--showlocals", "--log-level=DEBUG", "--full-trace", "-vv"]
    with Rude(ANSWERS[answer]) as server:
        shown = printed(["-m", "pytest", *options, "test_failing.py"], server, tmp_path)
    assert "3 failed" in shown
    assert "APP        = App(client_id='client-id'" in shown or "trakt      = <Trakt" in shown
    assert MARK not in shown


@pytest.mark.slow
@pytest.mark.parametrize("answer", ANSWERS)
def test_a_careless_program(answer: str, tmp_path: Path) -> None:
    """In development mode: with all warnings, asyncio's debugging, and what is lost reported."""
    (tmp_path / "careless.py").write_text(CARELESS)
    with Rude(ANSWERS[answer]) as server:
        shown = printed(["-X", "dev", "-W", "always", "careless.py"], server, tmp_path)
    assert "through" in shown
    assert "was never awaited" in shown
    assert "Task exception was never retrieved" in shown
    assert "most recent call first" in shown  # faulthandler's
    assert MARK not in shown


@pytest.mark.slow
def test_rich(tmp_path: Path) -> None:
    installed = "import rich.traceback\nrich.traceback.install(show_locals=True, width=300)\n"
    (tmp_path / "program.py").write_text(installed + FAILING + "\ntest_a_refresh()\n")
    with Rude(ANSWERS["no json"]) as server:
        shown = printed(["program.py"], server, tmp_path)
    assert "locals" in shown
    assert MARK not in shown
