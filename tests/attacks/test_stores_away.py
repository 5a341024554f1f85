"""The store is slow, stolen or gone at the wrong moment: what Trakt has issued gets there."""

from __future__ import annotations

import os
import signal
import subprocess
import threading

import pytest

from tests.attacks.fake import FakeTrakt, stored
from tests.attacks.programs import end_of, run, start, stop
from tests.stores import valkey
from trakt_auth import FileTokenStore, RedisTokenStore, StoreError, Token
from trakt_auth._tokens.refresher import Refresher

pytestmark = pytest.mark.slow

GET = "get()"


def test_a_holder_that_is_held_up_past_its_lock(trakt: FakeTrakt, server: valkey.Server) -> None:
    """A is granted a token and stands still; B takes the lock over, and finds what A has begun."""
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(GET, trakt, server.url) as first:
        assert trakt.asked.wait(60)
        stop(first)
        trakt.answer.set()
        # Its lock, a lease of two seconds here, is nobody's now.
        assert run(GET, trakt, server.url) == "Unavailable"
        first.send_signal(signal.SIGCONT)
        assert end_of(first) == (0, "access-1\n")
    assert stored(store).access_token == "access-1"
    assert run(GET, trakt, server.url) == "access-1"
    assert trakt.sent == ["refresh-0"]


# It stands still when it has a connection, before the first byte, as in a long handshake.
CONNECTED = """
from trakt_auth import oauth

def refresh(app, token, may_send, refresh=oauth.refresh, **more):
    def held_up():
        say("connected")
        sys.stdin.readline()
        may_send()

    return refresh(app, token, may_send=held_up, **more)

oauth.refresh = refresh
get()
"""


def test_a_holder_that_is_held_up_before_it_sends_sends_nothing(
    trakt: FakeTrakt, server: valkey.Server
) -> None:
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    with start(CONNECTED, trakt, server.url) as first:
        assert first.stdout is not None
        assert first.stdin is not None
        assert first.stdout.readline() == "connected\n"
        stop(first)
        with store.lock("default"):  # it is nobody's by now
            first.stdin.write("go on\n")
            first.stdin.flush()
            first.send_signal(signal.SIGCONT)
            assert end_of(first) == (0, "Unavailable\n")
    assert trakt.sent == []
    assert run(GET, trakt, server.url) == "access-1", "it has cleared what it had begun"


def test_a_program_that_died_in_mid_renewal(trakt: FakeTrakt, server: valkey.Server) -> None:
    """Nobody knows whether Trakt has seen its request: it is sent once more, after its time."""
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(GET, trakt, server.url) as first:
        assert trakt.asked.wait(60)
        first.kill()
    trakt.answer.set()
    assert run(GET, trakt, server.url) == "Unavailable"
    assert trakt.sent == ["refresh-0"]
    later = "from trakt_auth.errors import *\nwall = time.time\n"
    later += "try:\n    say(Refresher(app, store, clock=lambda: wall() + 76).get())\n"
    later += "except LoginRequired as error:\n    say(error)"
    said = run(later, trakt, server.url)
    assert trakt.sent == ["refresh-0", "refresh-0"]
    assert "A program stopped in mid-renewal at " in said
    assert f"(pid {first.pid})" in said


def test_one_that_died_in_mid_renewal_with_files(trakt: FakeTrakt, store: FileTokenStore) -> None:
    """Who has the system's lock knows that it is gone."""
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(GET, trakt, str(store.path)) as first:
        assert trakt.asked.wait(60)
        first.kill()
    trakt.answer.set()
    assert run(GET, trakt, str(store.path)) == "LoginRequired"
    assert trakt.sent == ["refresh-0", "refresh-0"]


def test_a_slow_holder_that_lives_keeps_the_lock(trakt: FakeTrakt, server: valkey.Server) -> None:
    """An answer in pieces over several times the life of the lock, and others who want it."""
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    pause = threading.Event()
    trakt.in_pieces = lambda: pause.wait(0.04)
    processes = [start(GET, trakt, server.url) for _ in range(3)]
    assert [end_of(process) for process in processes] == [(0, "access-1\n")] * 3
    assert trakt.sent == ["refresh-0"]


AFTER_THE_MAIN_THREAD = """
def watched(account, owner, lease, renew=store._steps.renew):
    say("kept")
    return renew(account, owner, lease)

def work():
    threading.main_thread().join()
    get()

store._steps.renew = watched
threading.Thread(target=work).start()
"""


def test_a_worker_that_outlives_the_main_thread_keeps_the_lock(
    trakt: FakeTrakt, server: valkey.Server
) -> None:
    RedisTokenStore(server.url).save("default", trakt.token(0))
    trakt.answer.clear()
    with start(AFTER_THE_MAIN_THREAD, trakt, server.url) as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(3)] == ["kept\n"] * 3
        trakt.answer.set()
        code, said = end_of(process)
    assert (code, said.replace("kept\n", "")) == (0, "access-1\n")


def test_the_server_is_gone_between_the_answer_and_the_save(
    trakt: FakeTrakt, server: valkey.Server
) -> None:
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    trakt.before_answer = server.stop
    with start(GET, trakt, server.url) as process:
        assert process.stdout is not None
        # It serves meanwhile, and the process does not end before it is saved.
        assert process.stdout.readline() == "access-1\n"
        assert process.poll() is None
        server.start()
        assert end_of(process) == (0, "")
    assert stored(store).access_token == "access-1"
    trakt.before_answer = lambda: None
    assert run(GET, trakt, server.url) == "access-1"
    assert trakt.sent == ["refresh-0"]


def test_the_disk_is_full_between_the_answer_and_the_save(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    class Full(FileTokenStore):
        full = False

        def save(self, account: str, token: Token) -> None:
            if self.full:
                raise StoreError("the disk is full")
            super().save(account, token)

    disk = Full(store.path)
    disk.save("default", trakt.token(0))
    trakt.before_answer = lambda: setattr(disk, "full", True)
    refresher = Refresher(trakt.app, disk)
    assert refresher.get().access_token == "access-1"
    assert Refresher(trakt.app, disk).get().access_token == "access-1", "known to all clients here"
    assert stored(store).access_token == "access-0"
    disk.full = False
    refresher.close()
    assert stored(store).access_token == "access-1"
    assert trakt.sent == ["refresh-0"]


HELD = """
auth = TraktAuth(app, store)
with httpx.Client(auth=auth) as client:
    client.get(url)
    say("ready")
    sys.stdin.readline()
    # Long ago by now: every call is due for a look, and later for a renewal.
    auth.refresher._clock = lambda: time.time() + float(sys.argv[0] or 40)
    for _ in range(3):
        say(client.get(url).status_code)
"""


def test_a_server_that_hangs_costs_no_call_anything(
    trakt: FakeTrakt, server: valkey.Server
) -> None:
    RedisTokenStore(server.url).save("default", trakt.token(0, created_at=2_000_000_000))
    program = HELD.replace("sys.argv[0] or 40", "40")
    with start(program, trakt, server.url) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == "ready\n"
        assert server._process is not None
        os.kill(server._process.pid, signal.SIGSTOP)
        try:
            process.stdin.write("go\n")
            process.stdin.flush()
            # All of them, while the server hangs.
            assert [process.stdout.readline() for _ in range(3)] == ["200\n"] * 3
        finally:
            os.kill(server._process.pid, signal.SIGCONT)
        end_of(process)


def test_signed_in_anew_while_trakt_answers(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    newer = store.file("default").read_text().replace("s-0", "s-70").replace("h-0", "h-70")
    newer = newer.replace("1000000000", "2000000000")
    trakt.before_answer = lambda: store.file("default").write_text(newer)
    assert run(GET, trakt, str(store.path)) == "access-70"
    assert stored(store).access_token == "access-70"


def test_killed_in_mid_refresh_before_trakt_has_seen_it(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    """The lock is free, and the next process goes on."""
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(GET, trakt, str(store.path)) as process:
        assert trakt.asked.wait(60)
        process.kill()
        process.communicate()
    trakt.sent.clear()
    trakt.answer.set()
    assert run(GET, trakt, str(store.path)) == "access-1"


def test_a_stampede_is_one_refresh(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    processes: list[subprocess.Popen[str]] = [start(GET, trakt, str(store.path)) for _ in range(4)]
    assert [end_of(process) for process in processes] == [(0, "access-1\n")] * 4
    assert trakt.sent == ["refresh-0"]
