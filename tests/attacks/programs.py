"""Programs that are attacked: processes of their own, which tell how far they are."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.attacks.fake import FakeTrakt

ROOT = Path(__file__).parents[2]

PRELUDE = """
import sys, threading, time
import httpx
from trakt_auth import *
from trakt_auth._tokens.refresher import Refresher

def store_at(place):
    if place.startswith("redis:"):
        # Long enough that a machine which is busy does not keep a holder from extending it.
        return RedisTokenStore(place, lock_expiry=2.0)
    if not place.endswith(".sqlite"):
        return FileTokenStore(place)
    from tests.stores.databases import SqliteStore
    store = SqliteStore(place)
    store.lease_seconds = 2.0
    return store

place = sys.argv[1]
store = store_at(place)
app = App.from_env()
url = app.api_url + "/users/settings"

def say(what):
    print(what, flush=True)

def get(rejected=None):
    try:
        say(Refresher(app, store).get(rejected).access_token)
    except TraktAuthError as error:
        say(type(error).__name__)
"""


def start(program: str, trakt: FakeTrakt, place: str) -> subprocess.Popen[str]:
    """Run a program on the store at `place`: a directory, a Redis URL, a file of SQLite."""
    return subprocess.Popen(
        [sys.executable, "-c", PRELUDE + program, place],
        cwd=ROOT,
        env={**os.environ, **trakt.env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def command(*arguments: str, trakt: FakeTrakt, place: Path) -> subprocess.Popen[str]:
    """Run `trakt-auth`."""
    return subprocess.Popen(
        [sys.executable, "-m", "trakt_auth.cli", *arguments, "--store", str(place)],
        cwd=ROOT,
        env={**os.environ, **trakt.env},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def started(program: str, trakt: FakeTrakt, place: str) -> Iterator[subprocess.Popen[str]]:
    """Do as `start` does. In the end it is killed, also where it stands still."""
    with start(program, trakt, place) as process:
        try:
            yield process
        finally:
            process.kill()


def stop(process: subprocess.Popen[str]) -> None:
    """Have a program stand still. When this returns, all of its threads do."""
    process.send_signal(signal.SIGSTOP)
    _, status = os.waitpid(process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)


HOLDER = """
sys.stdin.readline()
with store.lock("default"):
    say("held")
    sys.stdin.readline()
"""


class Holder:
    """A program that takes the lock of the account when it is told, and stands still with it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def stop(self) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write("\n")
        stdin.flush()
        assert stdout.readline() == "held\n"
        stop(self._process)


@contextmanager
def holder(trakt: FakeTrakt, place: str) -> Iterator[Holder]:
    """A program that can hold the lock of the store at `place`. It is killed in the end."""
    with started(HOLDER, trakt, place) as process:
        yield Holder(process)


def end_of(process: subprocess.Popen[str]) -> tuple[int, str]:
    """The exit code of a program that ends by itself, and what it said."""
    try:
        said, complaints = process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    assert "Traceback" not in complaints, complaints
    return process.returncode, said


def run(program: str, trakt: FakeTrakt, place: str) -> str:
    """What a program says that ends well."""
    code, said = end_of(start(program, trakt, place))
    assert code == 0
    return said.strip()
