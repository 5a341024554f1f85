"""Requests at once are shared out over clients."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any

import anyio
import httpx
import pytest

from trakt_auth import App
from trakt_auth._wire import clients
from trakt_auth._wire.clients import ROOM, Pools


class Made:
    """The clients that were made, and how many idle connections each may keep."""

    def __init__(self) -> None:
        self.clients: list[httpx.AsyncClient] = []
        self.idle: list[int] = []

    def make(self, *_: object, idle: int, **__: Any) -> httpx.AsyncClient:
        self.idle.append(idle)
        self.clients.append(httpx.AsyncClient())
        return self.clients[-1]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    made = Made()
    monkeypatch.setattr(clients, "async_client", made.make)
    return made


async def rush(pools: Pools, count: int) -> list[httpx.AsyncClient]:
    async with AsyncExitStack() as requests:
        return [await requests.enter_async_context(pools.lend()) for _ in range(count)]


def test_as_many_clients_as_the_requests_under_way_need(made: Made) -> None:
    pools = Pools(App("id"), "https://trakt.invalid", None)
    lent = anyio.run(rush, pools, 2 * ROOM + 1)
    first, second, third = made.clients
    assert lent == [first] * ROOM + [second] * ROOM + [third]
    # The clients of a rush keep no connection that nobody would ever close.
    assert made.idle == [ROOM, 0, 0]


def test_what_has_ended_makes_room_however_it_ended(made: Made) -> None:
    pools = Pools(App("id"), "https://trakt.invalid", None)

    async def main() -> None:
        for _ in range(2 * ROOM):
            with pytest.raises(httpx.ReadTimeout):
                async with pools.lend():
                    raise httpx.ReadTimeout("slow")

    anyio.run(main)
    assert len(made.clients) == 1


def test_closing_closes_all_and_the_next_request_makes_one_anew(made: Made) -> None:
    pools = Pools(App("id"), "https://trakt.invalid", None)
    anyio.run(rush, pools, ROOM + 1)
    anyio.run(pools.aclose)
    assert [client.is_closed for client in made.clients] == [True, True]
    anyio.run(rush, pools, 1)
    assert [client.is_closed for client in made.clients] == [True, True, False]
    assert made.idle == [ROOM, 0, ROOM]
