"""The program around it does what it should not: nothing hangs, and what was issued is saved."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import anyio
import pytest

from tests.attacks.fake import WEEK, FakeTrakt, stored, token
from tests.attacks.programs import end_of, run, start
from trakt_auth import FileTokenStore, MemoryTokenStore, RedisTokenStore, StoreError, Token, Trakt
from trakt_auth._tokens.refresher import Refresher

pytestmark = pytest.mark.slow

FAILING = """
class Failing(FileTokenStore):
    failures = 2

    def replace(self, account, spent, token):
        if self.failures and (before_trakt or token != spent):
            self.failures -= 1
            raise StoreError("away")
        return super().replace(account, spent, token)

store = Failing(place)
"""

ASKS_FROM_WITHIN = (
    "before_trakt = True\n"
    + FAILING
    + """
def on_event(event):
    refresher.get()

refresher = Refresher(app, store, on_event=on_event)
try:
    refresher.get()
except StoreError:
    say("StoreError")
"""
)


def test_an_event_that_waits_for_its_own_renewal(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    with start(ASKS_FROM_WITHIN, trakt, str(store.path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "StoreError\n"
        process.kill()


EXITS = (
    "before_trakt = False\n"
    + FAILING
    + """
say(Refresher(app, store, on_event=lambda event: sys.exit(1)).get().access_token)
"""
)


def test_an_event_that_ends_the_program(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    assert run(EXITS, trakt, str(store.path)) == "access-1"
    assert stored(store).access_token == "access-1"


EAGER = """
import asyncio, contextlib

class InMemory:
    def __init__(self, token):
        self.token = token

    async def load(self, account):
        return self.token

    async def save(self, account, token):
        self.token = token

    @contextlib.asynccontextmanager
    async def lock(self, account, *, timeout=None):
        yield

def at_once(loop, coroutine, **options):
    '''As asyncio.eager_task_factory: up to the first wait without a task.'''
    try:
        coroutine.send(None)
    except StopIteration as end:
        done = loop.create_future()
        done.set_result(end.value)
        return done
    raise AssertionError("this one waits")

async def main():
    refresher = Refresher(app, InMemory(Token.from_dict({**store.load("default").to_dict(),
        "received_at": time.time()})))
    asyncio.get_running_loop().set_task_factory(at_once)
    say((await refresher.aget()).access_token)

asyncio.run(main())
"""


def test_tasks_that_begin_at_once(trakt: FakeTrakt, store: FileTokenStore) -> None:
    """As those of asyncio's eager factory, which run while the one who starts them holds a lock."""
    store.save("default", trakt.token(0))
    assert run(EAGER, trakt, str(store.path)) == "access-0"


STOPPED = """
import asyncio
from trakt_auth._tokens import flight

flight.LOOP_CHECK = 0.01
flight._STANDSTILL = 0.1

async def first():
    client = httpx.AsyncClient()
    auth = TraktAuth(app, store, async_http_client=client)
    task = asyncio.create_task(auth.refresher.aget())
    while not store.path.joinpath("asked").exists():
        await asyncio.sleep(0.01)
    return auth, task

loop = asyncio.new_event_loop()
auth, task = loop.run_until_complete(first())
say(auth.refresher.get().access_token)
say(loop.run_until_complete(task).access_token)
loop.run_until_complete(auth.refresher.aclose())
say(store.load("default").access_token)
"""


def test_a_loop_that_is_stopped_in_mid_renewal(trakt: FakeTrakt, store: FileTokenStore) -> None:
    """A blocking call does not wait for it for ever."""
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(STOPPED, trakt, str(store.path)) as process:
        assert trakt.asked.wait(60)
        trakt.sent.clear()  # as if the first request had not got there
        (store.path / "asked").touch()
        trakt.answer.set()
        assert end_of(process) == (0, "access-1\n" * 3)


CLOSED = """
import asyncio

async def first():
    refresher = Refresher(app, store, async_http_client=httpx.AsyncClient())
    task = asyncio.create_task(refresher.aget())
    while not store.path.joinpath("asked").exists():
        await asyncio.sleep(0.01)
    return refresher, task

loop = asyncio.new_event_loop()
kept = loop.run_until_complete(first())
other = Refresher(app, store)
waits = threading.Thread(target=lambda: say(other.get().access_token))
if ALREADY:
    waits.start()
    while other._flight is None:
        time.sleep(0.01)
loop.close()
say("closed")
if not ALREADY:
    waits.start()
waits.join()
say(store.load("default").access_token)
"""


@pytest.mark.parametrize("already", [False, True])
def test_a_loop_that_is_closed_in_mid_renewal(
    trakt: FakeTrakt, store: FileTokenStore, already: bool
) -> None:
    """Nobody ends its tasks: another client lets go of its lock, also if it waits already."""
    store.save("default", trakt.token(0))
    trakt.answer.clear()
    program = CLOSED.replace("ALREADY", str(already))
    with start(program, trakt, str(store.path)) as process:
        assert trakt.asked.wait(60)
        trakt.sent.clear()  # as if the first request had not got there
        (store.path / "asked").touch()
        assert process.stdout is not None
        assert process.stdout.readline() == "closed\n"
        trakt.answer.set()
        assert end_of(process) == (0, "access-1\n" * 2)


STOPPED_AT_THE_LOCK = """
import asyncio
import threading
from trakt_auth._tokens import flight

flight.LOOP_CHECK = 0.01
flight._STANDSTILL = 0.1
asked, free = threading.Event(), threading.Event()

class Locked(FileTokenStore):
    def lock(self, account, timeout=None):
        if not asked.is_set():
            asked.set()
            assert free.wait(60)
        return super().lock(account)

async def first():
    auth = TraktAuth(app, Locked(place), async_http_client=httpx.AsyncClient())
    task = asyncio.create_task(auth.refresher.aget())
    while not asked.is_set():
        await asyncio.sleep(0.01)
    return auth, task

loop = asyncio.new_event_loop()
auth, task = loop.run_until_complete(first())
say(auth.refresher.get().access_token)
free.set()
say(loop.run_until_complete(task).access_token)
"""


def test_a_loop_that_is_stopped_while_it_waits_for_the_lock(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    """When it runs again, it goes on with what the thread that took over has brought."""
    store.save("default", trakt.token(0))
    assert run(STOPPED_AT_THE_LOCK, trakt, str(store.path)) == "access-1\naccess-1"


IN_A_THREAD = """
import asyncio
from trakt_auth._ground.threads import program_ends
async def main():
    async with httpx.AsyncClient() as http:
        refresher = Refresher(app, store, async_http_client=http)
        say((await refresher.aget()).access_token)
        await refresher.aclose()
    with store.lock("default", timeout=60):
        say("free")

def watch():
    while not program_ends(): time.sleep(0.01)
    say("over")

threading.Thread(target=lambda: asyncio.run(main())).start()
threading.Thread(target=watch).start()
sys.stdin.readline()
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_a_loop_in_a_thread_that_outlives_the_main_one(
    trakt: FakeTrakt, store: FileTokenStore, kind: str, request: pytest.FixtureRequest
) -> None:
    """The interpreter has begun to end, and waits for the thread of the renewal."""
    place = str(store.path) if kind == "file" else request.getfixturevalue("server").url
    kept = store if kind == "file" else RedisTokenStore(place)
    kept.save("default", trakt.token(0))
    trakt.answer.clear()
    with start(IN_A_THREAD, trakt, place) as process:
        assert trakt.asked.wait(60)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("end\n")
        process.stdin.flush()
        assert process.stdout.readline() == "over\n"
        trakt.answer.set()
        assert end_of(process) == (0, "access-1\nfree\n")
    assert stored(kept).access_token == "access-1"


BEGINS_AT_THE_END = IN_A_THREAD.replace(
    "async def main():\n", "async def main():\n    watch()\n"
).replace("threading.Thread(target=watch).start()\nsys.stdin.readline()", "")


def test_a_renewal_that_begins_after_the_main_thread(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    store.save("default", trakt.token(0))
    assert run(BEGINS_AT_THE_END, trakt, str(store.path)) == "over\naccess-1\nfree"


STALE_AT_THE_LOCK = """
import trakt_auth.stores.locking

trakt_auth.stores.locking.LONG_LOCK_WAIT = 0.1
refresher = Refresher(app, store)
say(refresher.get().access_token)
"""


def test_a_program_that_ends_while_another_holds_the_lock_and_stands_still(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    store.save("default", trakt.token(0, created_at=int(time.time()) - WEEK + 600))
    with store.lock("default"):
        assert run(STALE_AT_THE_LOCK, trakt, str(store.path)) == "access-0"
    assert trakt.sent == []


class Away(MemoryTokenStore):
    """A store whose server goes away."""

    away = False

    def load(self, account: str) -> Token | None:
        if self.away:
            raise StoreError("away")
        return super().load(account)


def test_a_store_that_goes_away_after_the_first_call(trakt: FakeTrakt) -> None:
    store = Away()
    store.save("default", trakt.token(0, created_at=2_000_000_000))
    with Trakt(trakt.app, store=store) as client:
        for _ in range(3):
            assert client.users.settings()
            store.away = True
    assert trakt.calls == ["access-0"] * 3


class Broken:
    """A store of somebody else's, of which everything may fail."""

    def __init__(self, kept: object, load: object = None, unlock: object = None) -> None:
        self._kept, self._load, self._unlock = kept, load, unlock

    def load(self, account: str) -> Token | None:
        if isinstance(self._load, Exception):
            raise self._load
        return self._kept  # type: ignore[return-value]  # that is the point

    def save(self, account: str, token: Token) -> None:
        self._kept = token

    def delete(self, account: str) -> None:
        self._kept = None

    @contextmanager
    def lock(self, account: str, *, timeout: float | None = None) -> Iterator[None]:
        yield
        if isinstance(self._unlock, Exception):
            raise self._unlock


@pytest.mark.parametrize(
    "store", [Broken(token(), load=RuntimeError("a secret")), Broken({"access_token": "a secret"})]
)
def test_a_store_that_fails_in_its_own_way(trakt: FakeTrakt, store: Broken) -> None:
    with Trakt(trakt.app, store=store) as client, pytest.raises(StoreError) as raised:
        client.users.settings()
    assert "a secret" not in str(raised.value)


def test_a_lock_that_cannot_be_let_go_of(trakt: FakeTrakt) -> None:
    store = Broken(trakt.token(0), unlock=RuntimeError("no such lock"))
    assert Refresher(trakt.app, store).get().access_token == "access-1"
    kept = store.load("default")
    assert kept is not None
    assert kept.access_token == "access-1"


class AsyncBroken:
    """An async one whose lock fails at its end."""

    def __init__(self, kept: Token) -> None:
        self.kept: Token | None = kept

    async def load(self, account: str) -> Token | None:
        return self.kept

    async def save(self, account: str, token: Token) -> None:
        self.kept = token

    async def delete(self, account: str) -> None:
        self.kept = None

    @asynccontextmanager
    async def lock(
        self,
        account: str,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - the protocol's
    ) -> AsyncIterator[None]:
        yield
        raise RuntimeError("no such lock")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_lock_that_cannot_be_let_go_of(trakt: FakeTrakt, backend: str) -> None:
    store = AsyncBroken(trakt.token(0))
    found = anyio.run(Refresher(trakt.app, store).aget, backend=backend)
    assert found.access_token == "access-1"
    assert store.kept == found
