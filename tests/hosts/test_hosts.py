"""In programs of others: sub-interpreters, event loops that must not import, and the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import httpx
import pytest

from tests.hosts.together import EXPIRIES, THREADS
from trakt_auth import FileTokenStore, Token
from trakt_auth.sandbox import Answer, Sandbox

ROOT = Path(__file__).parents[2]


@pytest.fixture
def sandbox(trakt_sandbox: Sandbox) -> Sandbox:
    trakt_sandbox.on_login = trakt_sandbox.approve
    return trakt_sandbox


def run(
    *command: str, python: str = sys.executable, path: str | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, *command],
        cwd=ROOT,
        env=None if path is None else {**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
    )


# In 3.11 an isolated one may start no process, as httpx does when it is imported. In 3.12 CPython
# itself crashes where two of them have imported ssl.
ISOLATED = pytest.mark.skipif(
    sys.version_info < (3, 13), reason="needs CPython 3.13: make PYTHON=python3.13 test"
)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["legacy", pytest.param("isolated", marks=ISOLATED)])
def test_a_sub_interpreter(sandbox: Sandbox, tmp_path: Path, kind: str) -> None:
    """As Kodi runs add-ons: in an interpreter and a thread of its own, one after the other."""
    result = run("-m", "tests.hosts.media_centre", kind, sandbox.url, str(tmp_path))
    assert result.returncode == 0, result.stderr
    assert result.stdout == "ended\nended\n"


@pytest.mark.slow
def test_after_preload_the_event_loop_imports_nothing(sandbox: Sandbox) -> None:
    result = run("-m", "tests.hosts.preloaded", sandbox.url)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []


@pytest.mark.slow
def test_without_preload_calls_import(sandbox: Sandbox) -> None:
    result = run("-m", "tests.hosts.preloaded", sandbox.url, "late")
    assert result.returncode == 0, result.stderr
    late = {"generated_client.resources.calls", "generated_client.resources.calls.sync_history"}
    assert late <= {*result.stdout.split()}


def free_threaded() -> str:
    """A free-threaded CPython, or skip. All that this package needs is pure Python."""
    for name in ("python3.14t", "python3.13t"):
        if (found := shutil.which(name)) is not None:
            return found
    pytest.skip("needs a free-threaded CPython: put python3.13t or python3.14t on the PATH")


@pytest.mark.slow
@pytest.mark.parametrize("free", [True, False], ids=["free-threaded", "as we are"])
def test_threads_renew_once_for_each_expiry(sandbox: Sandbox, tmp_path: Path, free: bool) -> None:
    python = free_threaded() if free else sys.executable
    packages = str(Path(httpx.__file__).parents[1])
    program = ("-m", "tests.hosts.together", sandbox.url, str(tmp_path))
    result = run(*program, python=python, path=packages)
    assert result.returncode == 0, result.stderr
    succeeded, lock = result.stdout.split()
    assert int(succeeded) == THREADS * EXPIRIES
    assert [request.path for request in sandbox.requests].count("/oauth/token") == EXPIRIES
    assert (lock == "free") == free


PROGRAM = """
import asyncio, sys, threading
from attrs import evolve
from trakt_auth import App, AsyncTrakt, FileTokenStore, Trakt
app = App("sandbox-client-id", api_url=sys.argv[1], auth_url=sys.argv[1])
store = FileTokenStore(sys.argv[2])
"""

ENDS = {
    "a view that nobody closes": """
        Trakt(app, store=store).users.settings()
    """,
    "pages that are fetched ahead, and left in the middle": """
        trakt = Trakt(app, store=store)
        for play in trakt.movies.trending(limit=1).ahead(3):
            break
    """,
    "a renewal under way behind a call": """
        trakt = Trakt(app, store=store)
        trakt.users.settings()
    """,
    "async, without aclose": """
        async def main():
            await AsyncTrakt(app, store=store).users.settings()
        asyncio.run(main())
    """,
    "async, closed": """
        async def main():
            async with AsyncTrakt(app, store=store) as trakt:
                await trakt.users.settings()
        asyncio.run(main())
    """,
}


@pytest.mark.slow
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_no_thread_is_left_at_the_end(sandbox: Sandbox, tmp_path: Path, end: str) -> None:
    """The program ends by itself, and what it renewed meanwhile is saved."""
    store, token = FileTokenStore(tmp_path), sandbox.sign_in()
    # It lives, and is so old that it is renewed behind the first call.
    life = {"expires_in": 3000, "created_at": token.created_at - 2000}
    store.save("default", Token.from_dict({**token.to_dict(), **life}))
    sandbox.script("POST /oauth/token", [Answer.slow(0.5)])
    result = run("-c", PROGRAM + dedent(end), sandbox.url, str(tmp_path))
    assert (result.returncode, result.stderr) == (0, "")
    assert "/oauth/token" in [request.path for request in sandbox.requests]
    saved = store.load("default")
    assert saved is not None
    assert saved.refresh_token != token.refresh_token
