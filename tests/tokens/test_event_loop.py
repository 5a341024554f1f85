"""Renewals in the caller's own event loop, by the caller's client, with stores of both kinds."""

from __future__ import annotations

import asyncio
import sys
import threading
from pathlib import Path

import anyio
import anyio.lowlevel
import httpx
import pytest

from tests.tokens.life import end_renewals
from tests.tokens.places import DEAD, NOW, STALE, Loops, Place, token
from trakt_auth import (
    App,
    ConfigurationError,
    LoginRequired,
    StoreError,
    StoreTrouble,
    Token,
    TraktAuth,
    Unavailable,
)
from trakt_auth._tokens.refresher import Refresher
from trakt_auth._tokens.store_watch import LOOK_EVERY


@pytest.fixture(params=["asyncio", "trio"])
def loop(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["blocking store", "async store"])
def place(request: pytest.FixtureRequest, app: App, tmp_path: Path) -> Place:
    return Place(str(request.param), app, tmp_path)


def test_a_dead_token_is_renewed_in_the_loop_by_the_client_that_was_given(
    place: Place, loop: str
) -> None:
    place.put(token(0, DEAD))
    assert anyio.run(place.refresher.aget, backend=loop) == token(1)
    assert place.stored() == token(1)
    assert place.trakt.sent == ["refresh-0"]
    assert place.trakt.threads == {threading.main_thread()}


def test_a_stale_one_serves_and_is_renewed_behind_the_callers_back(place: Place, loop: str) -> None:
    place.put(token(0, STALE))

    async def main() -> None:
        release = anyio.Event()
        place.trakt.before = release.wait
        for _ in range(3):
            used = place.refresher.at_hand() or await place.refresher.aget()
            assert used == token(0, STALE)
        release.set()
        await place.refresher.aclose()
        assert place.refresher.at_hand() == token(1)

    anyio.run(main, backend=loop)
    assert place.trakt.sent == ["refresh-0"]
    assert place.stored() == token(1)


def test_two_hundred_tasks_join_one_renewal(place: Place, loop: str) -> None:
    place.put(token(0, DEAD))
    used: list[str] = []

    async def use() -> None:
        used.append((await place.refresher.aget()).access_token)

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(200):
                tasks.start_soon(use)

    anyio.run(main, backend=loop)
    assert used == ["access-1"] * 200
    assert place.trakt.sent == ["refresh-0"]


def test_a_cancelled_caller_does_not_cancel_it(place: Place, loop: str) -> None:
    place.put(token(0, DEAD))

    async def main() -> None:
        asked, release = anyio.Event(), anyio.Event()

        async def hold() -> None:
            asked.set()
            await release.wait()

        place.trakt.before = hold
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(place.refresher.aget)
            await asked.wait()
            tasks.cancel_scope.cancel()
        release.set()
        await place.refresher.aclose()
        assert place.stored() == token(1)

    anyio.run(main, backend=loop)
    assert place.trakt.sent == ["refresh-0"]


def test_aclose_is_bounded(place: Place, loop: str) -> None:
    place.put(token(0, DEAD))

    async def main() -> None:
        asked, release = anyio.Event(), anyio.Event()

        async def hold() -> None:
            asked.set()
            await release.wait()

        place.trakt.before = hold
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(place.refresher.aget)
            await asked.wait()
            await place.refresher.aclose(timeout=0.01)
            assert place.stored() == token(0, DEAD)
            release.set()

    anyio.run(main, backend=loop)


@pytest.mark.slow
def test_it_is_taken_over_if_its_loop_dies(place: Place) -> None:
    """Torn down without `aclose`: here before Trakt has seen anything."""
    place.put(token(0, DEAD))

    asked = asyncio.Event()

    async def never() -> None:
        asked.set()
        await asyncio.Event().wait()

    async def begin() -> None:
        place.trakt.before = never
        task = asyncio.create_task(place.refresher.aget())
        await asked.wait()
        del task

    broken = asyncio.new_event_loop()
    broken.run_until_complete(begin())
    flight = place.refresher._flight
    assert flight is not None
    left = asyncio.all_tasks(broken)
    broken.close()
    place.trakt.before = None
    place.trakt.sent.clear()
    assert asyncio.run(place.refresher.aget()) == token(1)
    assert place.stored() == token(1)
    for task in left:
        task._log_destroy_pending = False  # type: ignore[attr-defined] # what is asked for here


def test_a_task_that_is_cancelled_with_its_loop_lets_the_next_loop_go_on(place: Place) -> None:
    place.put(token(0, DEAD))

    asked = asyncio.Event()

    async def never() -> None:
        asked.set()
        await asyncio.Event().wait()

    async def begin() -> None:
        place.trakt.before = never
        asyncio.create_task(place.refresher.aget())  # noqa: RUF006 - it is to be torn down
        await asked.wait()

    asyncio.run(begin())
    place.trakt.before = None
    place.trakt.sent.clear()
    assert asyncio.run(place.refresher.aget()) == token(1)


def test_trio_waits_for_it_at_its_end(place: Place) -> None:
    place.put(token(0, DEAD))

    async def main() -> None:
        asked = anyio.Event()

        async def slow() -> None:
            asked.set()
            await anyio.sleep(0.05)

        place.trakt.before = slow
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(place.refresher.aget)
            await asked.wait()
            tasks.cancel_scope.cancel()

    anyio.run(main, backend="trio")
    assert place.stored() == token(1)


def test_an_error_is_told_to_all(place: Place, loop: str) -> None:
    place.put(token(0, DEAD))
    place.trakt.replies = [httpx.Response(503)]
    errors: list[Exception] = []

    async def use() -> None:
        try:
            await place.refresher.aget()
        except Unavailable as error:
            errors.append(error)

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(use)

    anyio.run(main, backend=loop)
    assert len(set(map(id, errors))) == 5
    assert place.trakt.sent == ["refresh-0"]


def test_what_others_did_is_noticed(place: Place, loop: str) -> None:
    place.put(token(0))

    async def main() -> None:
        assert await place.refresher.aget() == token(0)
        if isinstance(place.store, Loops):
            place.store.tokens["default"] = token(5)
            place.now += LOOK_EVERY - 1
            assert (place.refresher.at_hand() or await place.refresher.aget()) == token(0)
            place.now += 1
            loads = place.store.loads
            place.store.read = anyio.Event()
            assert await place.refresher.aget() == token(0), "nobody waits for the look"
            await place.store.read.wait()
            for _ in range(20):
                await anyio.lowlevel.checkpoint()  # the look takes note of what it has read
            assert place.store.loads == loads + 1
        else:
            place.put(token(5))
        assert (place.refresher.at_hand() or await place.refresher.aget()) == token(5)

    anyio.run(main, backend=loop)


@pytest.mark.parametrize("error", [StoreError("away"), ConfigurationError("away")])
def test_a_look_that_fails_ends_nobody(app: App, loop: str, error: Exception) -> None:
    """Not even if an on_event ends the program where it is told."""
    told: list[object] = []

    def leave(event: object) -> None:
        told.append(event)
        sys.exit(3)

    async def away(_: str) -> Token:
        raise error

    store = Loops()
    store.tokens["default"] = token(0)
    now = [NOW]
    refresher = Refresher(app, store, clock=lambda: now[0], on_event=leave)

    async def main() -> None:
        assert await refresher.aget() == token(0)
        now[0] += LOOK_EVERY
        store.load = away  # type: ignore[method-assign,assignment]
        assert await refresher.aget() == token(0)
        await anyio.wait_all_tasks_blocked()

    anyio.run(main, backend=loop)
    end_renewals()
    assert told == [StoreTrouble("default", "away")]


def test_a_blocking_call_cannot_use_an_async_store(app: App) -> None:
    auth = TraktAuth(app, Loops())
    client = httpx.Client(auth=auth)
    with client, pytest.raises(ConfigurationError, match="async"):
        client.get("https://api.trakt.tv/")


def test_a_blocking_call_in_the_loop_that_renews_does_not_hang(app: App, tmp_path: Path) -> None:
    place = Place("blocking store", app, tmp_path)
    place.put(token(0, DEAD))

    async def main() -> None:
        asked, release = anyio.Event(), anyio.Event()

        async def hold() -> None:
            asked.set()
            await release.wait()

        place.trakt.before = hold
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(place.refresher.aget)
            await asked.wait()
            with pytest.raises(ConfigurationError, match="event loop"):
                place.refresher.get()
            release.set()

    anyio.run(main)
    assert place.refresher.get() == token(1)


def test_a_blocking_call_of_another_thread_joins(place: Place, loop: str) -> None:
    if isinstance(place.store, Loops):
        pytest.skip("a blocking call cannot use an async store")
    place.put(token(0, DEAD))

    async def main() -> None:
        asked, release = anyio.Event(), anyio.Event()

        async def hold() -> None:
            asked.set()
            await release.wait()

        place.trakt.before = hold
        joined: list[Token] = []

        async def join() -> None:
            joined.append(await anyio.to_thread.run_sync(place.refresher.get))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(place.refresher.aget)
            await asked.wait()
            tasks.start_soon(join)
            await anyio.sleep(0.01)
            release.set()
        assert joined == [token(1)]

    anyio.run(main, backend=loop)
    assert place.trakt.sent == ["refresh-0"]


def test_nobody_is_signed_in(place: Place, loop: str) -> None:
    with pytest.raises(LoginRequired, match="Nobody"):
        anyio.run(place.refresher.aget, backend=loop)


def test_no_thread_stays(place: Place, loop: str) -> None:
    place.put(token(0, DEAD))

    async def main() -> None:
        await place.refresher.aget()
        await place.refresher.aclose()

    anyio.run(main, backend=loop)
    for thread in threading.enumerate():
        if thread.name.startswith("trakt-auth refresh"):
            thread.join(60)
            assert not thread.is_alive()
