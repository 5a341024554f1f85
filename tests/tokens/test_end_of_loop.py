"""An event loop that ends, or finds no thread, while a renewal in it waits for its lock."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import anyio
import anyio.lowlevel
import attrs
import httpx
import pytest

from tests.tokens.life import end_renewals
from tests.tokens.places import DEAD, STALE, Place, token
from trakt_auth import App, FileTokenStore, StoreError, Token
from trakt_auth._ground.loops import RENEWAL


@pytest.fixture(params=["asyncio", "trio"])
def loop(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@contextmanager
def locked(place: Place) -> Iterator[threading.Event]:
    """Its lock is held by another thread, for half a minute at most: yields what is set then."""
    assert isinstance(place.store, FileTokenStore)
    other = FileTokenStore(place.store.path)
    held, over, left = threading.Event(), threading.Event(), threading.Event()

    def hold() -> None:
        with other.lock("default"):
            held.set()
            over.wait(30)
            left.set()

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(60)
    try:
        yield left
    finally:
        over.set()
        thread.join()


def test_the_end_waits_for_no_lock(app: App, tmp_path: Path, loop: str) -> None:
    """Its holder may stand still for ever; nothing is sent, and nobody need wait for us."""
    place = Place("blocking store", app, tmp_path)
    place.put(token(0, STALE))

    async def main() -> None:
        assert await place.refresher.aget() == token(0, STALE)
        for _ in range(20):
            await anyio.lowlevel.checkpoint()  # the renewal behind it has come to the lock

    with locked(place) as left:
        anyio.run(main, backend=loop)
        assert not left.is_set()
    end_renewals()  # it has the lock now, but no event loop to send in
    assert place.trakt.sent == []
    kept = place.stored()
    assert kept is not None
    assert kept == token(0, STALE)
    assert kept.spending is None
    assert place.refresher._ledger.trouble is None, "the next caller renews it at once"


class FailsOnce(FileTokenStore):
    """A new token cannot be saved at first, and not before the event loop has ended."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.asked, self.over, self.failed = threading.Event(), threading.Event(), False

    def replace(self, account: str, spent: Token, token: Token) -> bool:
        if token != spent and not self.failed:
            self.failed = True
            self.asked.set()
            assert self.over.wait(60)
            raise StoreError("away")
        return super().replace(account, spent, token)


def test_what_was_issued_is_saved_though_the_loop_has_ended(app: App, tmp_path: Path) -> None:
    place = Place("blocking store", app, tmp_path)
    place.put(token(0, STALE))
    store = place.store = FailsOnce(tmp_path / "tokens")
    client = httpx.AsyncClient(transport=httpx.MockTransport(place.trakt))
    refresher = place.another(client)
    waits: list[float] = []
    refresher._context = attrs.evolve(refresher._context, sleep=waits.append)

    async def main() -> None:
        assert await refresher.aget() == token(0, STALE)
        assert await anyio.to_thread.run_sync(store.asked.wait, 60)

    asyncio.run(main())
    store.over.set()
    end_renewals()
    assert place.stored() == token(1)
    assert waits == [0.3]


@pytest.mark.parametrize("fails", range(5))
def test_a_system_without_threads_for_a_moment(
    app: App, tmp_path: Path, loop: str, fails: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is done without a thread stays without: a lock is had, and let go, by one thread."""
    place = Place("blocking store", app, tmp_path)
    place.put(token(0, DEAD))
    start, left = threading.Thread.start, iter(range(fails))

    def fail(thread: threading.Thread) -> None:
        if thread.name.startswith(RENEWAL) and next(left, None) is not None:
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", fail)

    async def main() -> None:
        with anyio.fail_after(60):
            assert await place.refresher.aget() == token(1)
            await place.refresher.aclose()

    anyio.run(main, backend=loop)
    assert place.trakt.sent == ["refresh-0"]
    with place.store.lock("default", timeout=60):  # type: ignore[union-attr]  # a FileTokenStore
        assert place.stored() == token(1)
