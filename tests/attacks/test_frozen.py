"""Who holds the lock stands still, or a server hangs: every wait ends, no token is sent twice."""

from __future__ import annotations

import queue
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.attacks.fake import FAMILY, WEEK, FakeTrakt, stored
from tests.attacks.programs import end_of, holder, run, start, started, stop
from tests.stores import valkey
from tests.stores.databases import SqliteStore
from trakt_auth import FileTokenStore, RedisTokenStore, TokenStore

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs POSIX signals"),
]

GET = "get()"
RENEW = """
refresher = Refresher(app, store)
refresher.get()
refresher.close()
say(refresher.get().access_token)
"""


class Shared(NamedTuple):
    """A store whose lock is a short lease in the programs that use it."""

    place: str
    store: TokenStore


@pytest.fixture(params=["redis", "database"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Shared:
    if request.param == "database":
        path = tmp_path / "logins.sqlite"
        return Shared(str(path), SqliteStore(path))
    server: valkey.Server = request.getfixturevalue("server")
    return Shared(server.url, RedisTokenStore(server.url))


def lines_of(process: subprocess.Popen[str]) -> queue.Queue[str]:
    """What a program says, line by line, for those who do not wait for it without end."""
    said: queue.Queue[str] = queue.Queue()
    stdout = process.stdout
    assert stdout is not None

    def read() -> None:
        for line in stdout:
            said.put(line)

    threading.Thread(target=read, daemon=True).start()
    return said


@pytest.mark.parametrize(
    ("left", "served"),
    [
        pytest.param(-1, "Unavailable", id="dead"),
        pytest.param(600, "access-0", id="living", marks=pytest.mark.nightly),
    ],
)
def test_a_holder_that_stands_still_while_trakt_answers(
    trakt: FakeTrakt, shared: Shared, left: int, served: str
) -> None:
    """Its lock is nobody's then; what it has sent is not sent again."""
    trakt.revokes_families = True
    place, store = shared
    store.save("default", trakt.token(0, created_at=int(time.time()) - WEEK + left))
    trakt.answer.clear()
    with started(RENEW, trakt, place) as first:
        assert trakt.asked.wait(60)
        stop(first)
        trakt.answer.set()
        assert run(GET, trakt, place) == served
        first.send_signal(signal.SIGCONT)
        code, said = end_of(first)
    assert (code, said) == (0, "access-1\n")
    assert stored(store).access_token == run(GET, trakt, place) == "access-1"
    assert trakt.sent == ["refresh-0"]
    assert trakt.revoked == []


# Its loop does nothing else just before the request is sent, as in a handshake of TLS.
BLOCKED = """
import asyncio

async def block(request):
    say("blocked")
    sys.stdin.readline()

async def main():
    if place.startswith("redis:"):
        store = AsyncRedisTokenStore(place, lock_expiry=2.0)
    else:
        from tests.stores.databases import AsyncSqliteStore
        store = AsyncSqliteStore(place)
        store.lease_seconds = 2.0
    async with httpx.AsyncClient(event_hooks={"request": [block]}) as http:
        refresher = Refresher(app, store, async_http_client=http)
        try:
            say((await refresher.aget()).access_token)
        except TraktAuthError as error:
            say(type(error).__name__)
        await refresher.aclose()
    if place.startswith("redis:"):
        await store.aclose()

asyncio.run(main())
"""


def test_an_event_loop_that_is_blocked_past_its_lock(trakt: FakeTrakt, shared: Shared) -> None:
    trakt.revokes_families = True
    place, store = shared
    store.save("default", trakt.token(0))
    with started(BLOCKED, trakt, place) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        assert first.stdout.readline() == "blocked\n"
        assert run(GET, trakt, place) == "Unavailable"
        first.stdin.write("\n" * 9)
        first.stdin.flush()
        code, said = end_of(first)
    assert code == 0
    assert said.splitlines()[-1] in {"access-1", "Unavailable", "StoreError"}
    assert trakt.sent.count("refresh-0") <= 1
    assert not trakt.ended
    assert not stored(store).refused


NOT_RUN_AGAIN = """
import asyncio

async def main():
    refresher = Refresher(app, store, async_http_client=httpx.AsyncClient())
    task = asyncio.create_task(refresher.aget())
    while not store.path.joinpath("asked").exists():
        await asyncio.sleep(0.01)
    return refresher, task

kept = asyncio.new_event_loop().run_until_complete(main())
say("over")
"""


def test_the_end_waits_for_no_loop_that_stands_still(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    """It is neither closed nor run again, and Trakt has not answered yet."""
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(NOT_RUN_AGAIN, trakt, str(store.path)) as process:
        assert trakt.asked.wait(60)
        (store.path / "asked").touch()
        assert end_of(process)[1] == "over\n"
    trakt.answer.set()


CALLS = """
def call(do):
    try:
        do()
        say("answered")
    except TraktAuthError as error:
        say(type(error).__name__)

with Trakt(app, store=store, timeout=5, max_wait=2) as trakt:
    call(lambda: trakt.users.settings())
    call(lambda: trakt.movies.get("tron-legacy-2010"))
"""

ASYNC_CALLS = """
import asyncio

async def call(do):
    try:
        await do()
        say("answered")
    except TraktAuthError as error:
        say(type(error).__name__)

async def main():
    async with AsyncTrakt(app, store=store, timeout=5, max_wait=2) as trakt:
        await call(lambda: trakt.users.settings())
        await call(lambda: trakt.movies.get("tron-legacy-2010"))

asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("program", "who"),
    [
        pytest.param(CALLS, "the holder of the lock", id="Trakt and the holder of the lock"),
        pytest.param(ASYNC_CALLS, "the token endpoint", id="AsyncTrakt and the token endpoint"),
        pytest.param(ASYNC_CALLS, "the holder of the lock", marks=pytest.mark.nightly),
        pytest.param(CALLS, "the token endpoint", marks=pytest.mark.nightly),
    ],
)
def test_a_call_waits_no_longer_than_it_may(
    trakt: FakeTrakt, store: FileTokenStore, program: str, who: str
) -> None:
    """The half minute here is for a busy machine: the call may wait for two seconds."""
    store.save("default", trakt.token(0))
    with holder(trakt, str(store.path)) as other:
        if who == "the holder of the lock":
            other.stop()
        else:
            trakt.answer.clear()
        with started(program, trakt, str(store.path)) as process:
            said = lines_of(process)
            assert said.get(timeout=30) == "Unavailable\n"
            assert said.get(timeout=30) == "answered\n", "it needs nobody: it goes unsigned"
    assert trakt.calls == [""]


@pytest.mark.nightly
@pytest.mark.parametrize("how", ["get()", "TraktAuth(app, store).refresher.get()"])
def test_a_wait_for_somebody_elses_lock_ends(
    trakt: FakeTrakt, store: FileTokenStore, how: str
) -> None:
    program = f"try:\n    {how}\nexcept TraktAuthError as error:\n    say(type(error).__name__)"
    store.save("default", trakt.token(0))
    with holder(trakt, str(store.path)) as other:
        other.stop()
        with started(program, trakt, str(store.path)) as process:
            assert lines_of(process).get(timeout=120) == "Unavailable\n"
    assert trakt.sent == []


MANY = """
got = []

def one(number):
    got.append(Refresher(app, store, f"account{number}").get().access_token)

threads = [threading.Thread(target=one, args=(number,)) for number in range(60)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
say(" ".join(got))
"""


def test_no_more_than_eight_renewals_at_once(trakt: FakeTrakt, store: FileTokenStore) -> None:
    under_way, most, turn = 0, 0, threading.Lock()

    def answer() -> None:
        nonlocal under_way, most
        with turn:
            under_way += 1
            most = max(most, under_way)
        time.sleep(0.05)
        with turn:
            under_way -= 1

    for number in range(60):
        store.save(f"account{number}", trakt.token(number * FAMILY))
    trakt.before_answer = answer
    code, said = end_of(start(MANY, trakt, str(store.path)))
    assert code == 0
    assert sorted(said.split()) == sorted(f"access-{number * FAMILY + 1}" for number in range(60))
    assert len(trakt.sent) == 60
    assert most <= 8


STORM = """
auth = TraktAuth(app, store)
with httpx.Client(auth=auth) as client:
    end = time.monotonic() + 15
    while time.monotonic() < end:
        try:
            client.get(url)
        except TraktAuthError as error:
            pass
        time.sleep(0.05)
"""


@pytest.mark.nightly
@pytest.mark.parametrize("count", [2, 8])
def test_a_storm_of_401_across_processes(
    trakt: FakeTrakt, store: FileTokenStore, count: int
) -> None:
    trakt.rejects = lambda _: True
    store.save("default", trakt.token(0))
    programs = [start(STORM, trakt, str(store.path)) for _ in range(count)]
    assert [end_of(program)[0] for program in programs] == [0] * count
    assert trakt.sent == ["refresh-0"]
