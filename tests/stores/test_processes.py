"""The file store between processes: turns, kills, forks."""

from __future__ import annotations

import logging
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.stores.making import make_token
from trakt_auth.errors import StoreError
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]

HOLDER = """
import sys
from trakt_auth.stores import FileTokenStore
with FileTokenStore(sys.argv[1]).lock("default"):
    print("held", flush=True)
    sys.stdin.read()
"""

COUNTER = """
import sys, threading
from tests.stores.making import make_token
from trakt_auth.stores import FileTokenStore
store = FileTokenStore(sys.argv[1])
def count():
    for _ in range(5):
        with store.lock("default"):
            number = store.load("default").created_at - make_token(0).created_at
            store.save("default", make_token(number + 1))
threads = [threading.Thread(target=count) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def hold(store: FileTokenStore) -> subprocess.Popen[str]:
    """A process that holds the lock until its input ends, or it does."""
    command = [sys.executable, "-c", HOLDER, str(store.path)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


class WhenTold(logging.Handler):
    """Does something once somebody has waited for long."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self.act = act
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())
        self.act()


@contextmanager
def when_told(act: Callable[[], object]) -> Iterator[list[str]]:
    handler = WhenTold(act)
    logging.getLogger("trakt_auth").addHandler(handler)
    yield handler.told
    logging.getLogger("trakt_auth").removeHandler(handler)


def test_a_long_wait_for_another_process_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trakt_auth.stores.locking.LONG_LOCK_WAIT", 0.05)
    store = FileTokenStore(tmp_path / "tokens")
    with hold(store) as holder, when_told(lambda: holder.communicate("")) as told:
        with store.lock("default"):
            assert holder.wait(60) == 0
        (message,) = told
        assert "account 'default' has been locked" in message
        assert f"lsof {store.path / 'default.lock'}" in message


def test_a_long_wait_for_another_thread_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trakt_auth.stores.locking.LONG_LOCK_WAIT", 0.05)
    store = FileTokenStore(tmp_path / "tokens")
    held, enough = threading.Event(), threading.Event()

    def hold_it() -> None:
        with store.lock("default"):
            held.set()
            enough.wait(60)

    thread = threading.Thread(target=hold_it)
    thread.start()
    held.wait(60)
    with when_told(enough.set) as told, store.lock("default"):
        assert len(told) == 1
    thread.join()


def test_the_lock_excludes_other_processes(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    with hold(store) as holder:
        with pytest.raises(StoreError, match="locked by another thread or process"):
            store.lock("default", timeout=0.05).__enter__()
        with pytest.raises(StoreError, match="locked"):
            FileTokenStore(store.path).lock("default", timeout=0).__enter__()
        assert store.load("default") is None
        with store.lock("another", timeout=0):
            pass
        holder.communicate("")
    with store.lock("default", timeout=0):
        pass


def test_a_killed_process_frees_the_lock_at_once(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    with hold(store) as holder:
        holder.kill()
        holder.wait(60)
        with store.lock("default", timeout=0):
            pass


def test_two_stores_of_one_thread_do_not_wait_for_each_other_for_ever(tmp_path: Path) -> None:
    with FileTokenStore(tmp_path / "tokens").lock("default"):
        other = FileTokenStore(tmp_path / "tokens")
        with pytest.raises(StoreError, match="through another store"):
            other.lock("default", timeout=None).__enter__()


def test_processes_and_threads_take_turns(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    store.save("default", make_token(0))
    command = [sys.executable, "-c", COUNTER, str(store.path)]
    processes = [subprocess.Popen(command, cwd=ROOT) for _ in range(3)]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    assert store.load("default") == make_token(3 * 4 * 5)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_does_not_inherit_the_locks_of_threads() -> None:
    # In a process of its own: Python warns of forks where there are threads, rightly.
    program = """
import os, threading, warnings
warnings.simplefilter("ignore")
from trakt_auth.stores import MemoryTokenStore
store, held, forked = MemoryTokenStore(), threading.Event(), threading.Event()
def hold():
    with store.lock("default"):
        held.set()
        forked.wait(60)
thread = threading.Thread(target=hold)
thread.start()
held.wait(60)
pid = os.fork()
if pid == 0:
    with store.lock("default", timeout=0):
        os._exit(7)
forked.set()
thread.join()
raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
    assert subprocess.run([sys.executable, "-c", program], timeout=600, check=False).returncode == 7


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_kills_at_random_moments_leave_a_whole_token_and_no_lock(tmp_path: Path) -> None:
    seed = random.randrange(1 << 32)
    command = [sys.executable, "-m", "tests.stores.crashing", str(tmp_path / "tokens")]
    ran = subprocess.run(
        [*command, "100", str(seed)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert ran.returncode == 0, f"seed {seed}: {ran.stdout}{ran.stderr}"
