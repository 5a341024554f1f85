"""The Redis store between real processes that live on, stand still, are killed, or fork."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep
from typing import IO, cast

import pytest
import redis

from tests.stores.making import make_token
from tests.stores.valkey import Server
from trakt_auth.errors import StoreError
from trakt_auth.stores import RedisTokenStore

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="about POSIX processes"),
]


class Holder:
    """A process that holds the lock of account default."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._in = cast("IO[str]", process.stdin)
        self._out = cast("IO[str]", process.stdout)

    def hears(self, expected: str) -> None:
        assert self._out.readline() == f"{expected}\n"

    def spend(self) -> None:
        self._in.write("spend\n")
        self._in.flush()

    def signal(self, number: int) -> None:
        self.process.send_signal(number)


@contextmanager
def holding(server: Server, prefix: str) -> Iterator[Holder]:
    command = [sys.executable, "-m", "tests.stores.redis_holder", server.url, prefix]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        holder = Holder(process)
        holder.hears("held")
        try:
            yield holder
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()


@pytest.fixture
def prefix(tmp_path: Path) -> str:
    return f"{tmp_path.name}:"


@pytest.fixture
def store(shared_server: Server, prefix: str) -> RedisTokenStore:
    return RedisTokenStore(shared_server.url, prefix=prefix)


def test_a_killed_holder_frees_the_lock_by_itself(
    shared_server: Server, store: RedisTokenStore, prefix: str
) -> None:
    with holding(shared_server, prefix) as holder:
        holder.signal(signal.SIGKILL)
        holder.process.wait()
        with pytest.raises(StoreError, match="locked"):
            store.lock("default", timeout=0).__enter__()
        with store.lock("default"):
            pass


def test_a_slow_holder_keeps_the_lock(
    shared_server: Server, store: RedisTokenStore, prefix: str
) -> None:
    lock = f"{prefix}{{default}}:lock"
    with (
        holding(shared_server, prefix),
        redis.Redis.from_url(shared_server.url) as client,
    ):
        owner = client.get(lock)
        for _ in range(3):
            # Its end comes nearer, until the holder puts it off.
            left = cast("int", client.pttl(lock))
            while (now := cast("int", client.pttl(lock))) <= left:
                assert now > 0, "it expired under a living holder"
                left = now
                sleep(0.02)
        assert client.get(lock) == owner
        with pytest.raises(StoreError, match="locked"):
            store.lock("default", timeout=0).__enter__()


def test_a_holder_that_stood_still_saves_the_only_token_that_works(
    shared_server: Server, store: RedisTokenStore, prefix: str
) -> None:
    store.save("default", make_token(1))
    with holding(shared_server, prefix) as slow:
        slow.signal(signal.SIGSTOP)
        with store.lock("default"):
            # The other takes its turn, and tries whether the store can be written to.
            store.save("default", make_token(1))
            assert store.replace("default", make_token(1), make_token(1))
            slow.signal(signal.SIGCONT)
            slow.spend()
            slow.hears("True")
            assert store.load("default") == make_token(2)
            assert not store.replace("default", make_token(1), make_token(3))
        assert store.load("default") == make_token(2)


FORKING = """
import os, sys
from tests.stores.making import make_token
from trakt_auth.stores import RedisTokenStore
store = RedisTokenStore(sys.argv[1], prefix=sys.argv[2])
for number in range(5):
    store.save(f"account {number}", make_token(number))
def work(number):
    for turn in range(60):
        assert store.load(f"account {number}") == make_token(number), "somebody else's"
        if turn % 20 == 0:
            with store.lock("shared"):
                store.save(f"account {number}", make_token(number))
children = []
for number in range(1, 5):
    pid = os.fork()
    if pid == 0:
        try:
            work(number)
            os._exit(7)
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(1)
    children.append(pid)
work(0)
ends = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children]
work(0)
print(ends)
"""


@pytest.mark.parametrize("kind", ["shared_server", "tls_server"])
def test_forked_processes_use_connections_of_their_own(
    request: pytest.FixtureRequest, prefix: str, kind: str
) -> None:
    server = request.getfixturevalue(kind)
    command = [sys.executable, "-c", FORKING, server.url, prefix]
    ran = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert ran.stdout == "[7, 7, 7, 7]\n", ran.stderr


AMONG_THREADS = """
import os, signal, sys, threading, warnings
from tests.stores.making import make_token
from trakt_auth.stores import RedisTokenStore
warnings.simplefilter("ignore")  # Python warns of forks where there are threads, rightly
store = RedisTokenStore(sys.argv[1], prefix=sys.argv[2])
for number in range(9):
    store.save(f"account {number}", make_token(number))
over = threading.Event()
def hammer(number):
    while not over.is_set():
        assert store.load(f"account {number}") == make_token(number)
threads = [threading.Thread(target=hammer, args=[number]) for number in range(8)]
for thread in threads: thread.start()
ends = set()
for _ in range(60):
    pid = os.fork()
    if pid == 0:
        signal.alarm(20)
        try:
            for _ in range(5):
                assert store.load("account 8") == make_token(8)
            os._exit(7)
        finally:
            os._exit(1)
    ends.add(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
over.set()
for thread in threads: thread.join()
print(ends)
"""


def test_a_fork_in_the_middle_of_other_threads_calls(shared_server: Server, prefix: str) -> None:
    # A lock of the client that one of them holds would never be let go in the child.
    command = [sys.executable, "-c", AMONG_THREADS, shared_server.url, prefix]
    ran = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert ran.stdout == "{7}\n", ran.stderr


UNWINDING = """
import os, sys
from trakt_auth.stores import FileTokenStore, RedisTokenStore
store = {
    "redis": lambda: RedisTokenStore(*sys.argv[2:3], prefix=sys.argv[3]),
    "file": lambda: FileTokenStore(sys.argv[2]),
}[sys.argv[1]]()
with store.lock("default"):
    pid = os.fork()
    if pid == 0:
        sys.exit(7)  # leaves the block, in the child
    ended = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    print(f"held {ended}", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("kind", ["redis", "file"])
def test_a_forked_child_does_not_let_go_of_its_parents_lock(
    shared_server: Server, tmp_path: Path, prefix: str, kind: str
) -> None:
    from trakt_auth.stores import FileTokenStore

    if kind == "file":
        place, store = [str(tmp_path / "tokens")], FileTokenStore(tmp_path / "tokens")
    else:
        place = [shared_server.url, prefix]
        store = RedisTokenStore(shared_server.url, prefix=prefix)  # type: ignore[assignment]
    with subprocess.Popen(
        [sys.executable, "-c", UNWINDING, kind, *place],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "held 7\n"
        with pytest.raises(StoreError, match="locked"):
            store.lock("default", timeout=0).__enter__()
        parent.communicate("")
    with store.lock("default", timeout=0):
        pass
