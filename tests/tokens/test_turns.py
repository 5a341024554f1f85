"""At most so many renewals of a process at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.tokens import places
from tests.tokens.life import end_renewals, until
from trakt_auth import App, AsyncTrakt, ConfigurationError, MemoryTokenStore, Trakt, Unavailable
from trakt_auth._ground.forks import PerProcess
from trakt_auth._tokens import drivers
from trakt_auth._tokens.refresher import Refresher
from trakt_auth._tokens.turns import Turns


def test_turns_come_in_order() -> None:
    turns = Turns()
    first, second, third, fourth = [turns.take(2) for _ in range(4)]
    assert [turn.done() for turn in (first, second, third, fourth)] == [True, True, False, False]
    turns.give(third)  # it does not want it any more
    turns.give(first)
    assert fourth.done()
    assert not third.done()
    turns.give(first)  # a second time is nothing
    assert not turns.take(2).done()


@pytest.fixture
def turns(monkeypatch: pytest.MonkeyPatch) -> Iterator[Turns]:
    """Of this test alone."""
    mine = PerProcess(Turns)
    monkeypatch.setattr(drivers, "TURNS", mine)
    yield mine.get()
    end_renewals()


class Slow:
    """A token endpoint that answers when it is let go."""

    def __init__(self) -> None:
        self.answer = threading.Event()
        self.asked = threading.Semaphore(0)
        self.sent = 0

    def __call__(self, _: httpx.Request) -> httpx.Response:
        self.sent += 1
        self.asked.release()
        assert self.answer.wait(60)
        return httpx.Response(200, json=places.token(1).to_dict())


def test_a_turn_lasts_until_the_lock_is_let_go(app: App, turns: Turns) -> None:
    waiting: list[int] = []

    class Watched(MemoryTokenStore):
        @contextmanager
        def lock(self, account: str, *, timeout: float | None = None) -> Iterator[None]:
            with super().lock(account, timeout=timeout):
                yield
            waiting.append(len(turns._waiting))

    trakt, store = Slow(), Watched()
    client = httpx.Client(transport=httpx.MockTransport(trakt))
    refreshers = []
    for name in ("first", "second"):
        store.save(name, places.token(0, places.DEAD))
        refreshers.append(
            Refresher(
                app, store, name, http_client=client, clock=lambda: places.NOW, renewals_at_once=1
            )
        )
    waiting.clear()  # a save takes the lock as well
    for each in refreshers:
        with pytest.raises(Unavailable, match="longer than the call may wait"):
            each.get(timeout=0)
    until(lambda: len(turns._waiting) == 1)
    trakt.answer.set()
    for each in refreshers:
        assert each.get(timeout=60) == places.token(1)
    end_renewals()
    assert waiting == [1, 0]


def test_at_most_two_renew_while_others_look_and_wait(app: App, turns: Turns) -> None:
    trakt, store = Slow(), MemoryTokenStore()
    client = httpx.Client(transport=httpx.MockTransport(trakt))
    names = [f"a{number}" for number in range(5)]
    for name in names:
        store.save(name, places.token(0, places.DEAD))
    store.save("fresh", places.token(7))

    def refresher(name: str) -> Refresher:
        return Refresher(
            app, store, name, http_client=client, clock=lambda: places.NOW, renewals_at_once=2
        )

    refreshers = [refresher(name) for name in names]
    for each in refreshers:
        with pytest.raises(Unavailable, match="longer than the call may wait"):
            each.get(timeout=0)
    assert trakt.asked.acquire(timeout=60)
    assert trakt.asked.acquire(timeout=60)
    assert refresher("fresh").get(timeout=60) == places.token(7), "a look needs no turn"
    assert trakt.sent == 2
    trakt.answer.set()
    for each in refreshers:
        assert each.get(timeout=60) == places.token(1)
        each.close()
    assert trakt.sent == 5
    assert not turns._given


@pytest.mark.parametrize("kind", ["blocking store", "async store"])
@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_a_renewal_in_an_event_loop_gives_its_turn_back(
    app: App, tmp_path: Path, turns: Turns, kind: str, loop: str
) -> None:
    import anyio

    place = places.Place(kind, app, tmp_path)
    place.put(places.token(0, places.DEAD))

    async def main() -> None:
        assert await place.refresher.aget() == places.token(1)
        await place.refresher.aclose()

    anyio.run(main, backend=loop)
    end_renewals()
    assert not turns._given


@pytest.mark.parametrize("kind", [Trakt, AsyncTrakt])
@pytest.mark.parametrize("number", [0, -1, 2.0, True, "8"])
def test_numbers_that_cannot_be(app: App, kind: type[Trakt], number: int) -> None:
    with pytest.raises(ConfigurationError, match="renewals_at_once must be a whole number"):
        kind(app, renewals_at_once=number)
