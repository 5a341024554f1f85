"""The login is away for a moment while Trakt answers: that is no logout."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import redis

from tests.attacks.fake import LONG_AGO, FakeTrakt, stored
from tests.attacks.programs import command, end_of, run, start
from tests.stores import valkey
from trakt_auth import FileTokenStore, RedisTokenStore

pytestmark = pytest.mark.slow

GET = "get()"
LIVING = 2_000_000_000 - LONG_AGO


class Away:
    """Ways in which the login goes away, and comes back."""

    def __init__(self, place: Path, beside: Path) -> None:
        self.place, self.beside = place, beside
        self.file = place / "default.json"
        self.content = self.file.read_bytes()

    def move(self) -> None:
        self.place.rename(self.beside)

    def move_back(self) -> None:
        assert not self.place.exists(), "it is not made anew meanwhile"
        self.beside.rename(self.place)

    def remove(self) -> None:
        shutil.copytree(self.place, self.beside)
        shutil.rmtree(self.place)

    def unlink(self) -> None:
        self.file.unlink()

    def write(self) -> None:
        beside = self.place / "edited"
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(descriptor, self.content)
        os.close(descriptor)
        beside.replace(self.file)

    def unmount(self) -> None:
        """What is left is the directory below it, which is another one, and empty."""
        self.move()
        self.place.mkdir(mode=0o700)

    def mount(self) -> None:
        assert list(self.place.iterdir()) == [], "nothing is put below the mount point"
        self.place.rmdir()
        self.beside.rename(self.place)


@pytest.mark.parametrize(
    ("goes", "comes"),
    [
        (Away.move, Away.move_back),
        (Away.remove, Away.move_back),
        (Away.unlink, Away.write),
        (Away.unmount, Away.mount),
    ],
    ids=["moved", "removed and restored", "unlinked and written", "unmounted and mounted"],
)
def test_away_while_trakt_answers(
    trakt: FakeTrakt,
    store: FileTokenStore,
    tmp_path: Path,
    goes: Callable[[Away], None],
    comes: Callable[[Away], None],
) -> None:
    """The new token serves meanwhile, and is saved once the login is there again."""
    store.save("default", trakt.token(0))
    away = Away(store.path, tmp_path / "away")
    trakt.before_answer = lambda: goes(away)
    with start(GET, trakt, str(store.path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "access-1\n"
        assert process.poll() is None
        comes(away)
        assert end_of(process) == (0, "")
    assert stored(store).access_token == "access-1"
    assert trakt.revoked == []
    assert run(GET, trakt, str(store.path)) == "access-1"
    assert trakt.sent == ["refresh-0"]


def test_a_key_that_is_gone_from_redis_for_a_moment(
    trakt: FakeTrakt, server: valkey.Server
) -> None:
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    with redis.Redis.from_url(server.url) as client:
        (key,) = [key for key in client.keys("*") if client.type(key) == b"hash"]
        trakt.before_answer = lambda: client.rename(key, b"away")
        with start(GET, trakt, server.url) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "access-1\n"
            client.rename(b"away", key)
            assert end_of(process) == (0, "")
    assert stored(store).access_token == "access-1"
    assert trakt.revoked == []


def test_a_file_that_is_removed_while_trakt_answers_is_written_anew(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    store.save("default", trakt.token(0))
    trakt.before_answer = lambda: store.file("default").unlink()
    assert run(GET, trakt, str(store.path)) == "access-1"
    assert stored(store).access_token == "access-1"
    assert trakt.revoked == []


def test_signed_out_while_trakt_answers(trakt: FakeTrakt, server: valkey.Server) -> None:
    """By a program that does not wait for the lock."""
    store = RedisTokenStore(server.url)
    store.save("default", trakt.token(0))
    trakt.before_answer = lambda: store.delete("default")
    assert run(GET, trakt, server.url) == "LoginRequired"
    assert trakt.revoked == ["access-1"], "nobody has it, and nobody can use it"
    assert store.load("default") is None, "it does not come back"


def test_a_logout_by_the_command_waits_for_the_renewal_and_then_ends_the_new_login(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(GET, trakt, str(store.path)) as process:
        assert trakt.asked.wait(60)
        with command("logout", trakt=trakt, place=store.path) as logout:
            trakt.answer.set()
            assert end_of(logout)[0] == 0
        assert end_of(process) == (0, "access-1\n")
    assert trakt.revoked == ["access-1"]
    assert store.load("default") is None


# Without a renewal: the directory is moved away between two calls, long apart by the clock.
HOLDS = """
from concurrent.futures import ThreadPoolExecutor

from trakt_auth._ground.forks import PerProcess
from trakt_auth._tokens import store_watch as _store_watch

now = [time.time()]
refresher = Refresher(app, store, clock=lambda: now[0])

def later(seconds):
    now[0] += seconds
    token = refresher.at_hand() or refresher.get()
    _store_watch._LOOKERS.get().shutdown()  # the look that was begun is over
    _store_watch._LOOKERS = PerProcess(lambda: ThreadPoolExecutor(4))
    say(token.access_token)

later(0)
sys.stdin.readline()
for _ in range(4):
    later(40)
sys.stdin.readline()
for _ in range(4):
    later(40)
try:
    later(10 ** 10)
except TraktAuthError as error:
    say(f"{type(error).__name__}: {error}")
"""


def test_a_directory_or_file_that_is_gone_ends_no_login_that_lives(
    trakt: FakeTrakt, store: FileTokenStore, tmp_path: Path
) -> None:
    store.save("default", trakt.token(0, expires_in=LIVING))
    with start(HOLDS, trakt, str(store.path)) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = process.stdout.readline
        assert said() == "access-0\n"
        store.path.rename(tmp_path / "away")
        process.stdin.write("go\n")
        process.stdin.flush()
        assert [said() for _ in range(4)] == ["access-0\n"] * 4
        (tmp_path / "away").rename(store.path)
        store.file("default").unlink()
        process.stdin.write("go\n")
        process.stdin.flush()
        assert [said() for _ in range(4)] == ["access-0\n"] * 4
        trouble = f"StoreError: The login of account default is missing: the file {store.path}"
        assert said().startswith(trouble), "once it has expired"
        assert end_of(process)[0] == 0


def test_a_program_that_starts_without_the_directory_finds_nobody_and_makes_none(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    assert run(GET, trakt, str(store.path)) == "LoginRequired"
    assert not store.path.exists()
    sign_in = f"store.save('default', Token.from_dict({trakt.token(7).to_dict()}))\n"
    assert run(sign_in + GET, trakt, str(store.path)) == "access-8"
