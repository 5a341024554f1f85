"""Requests at once are shared out over clients."""

from contextlib import ExitStack

import anyio
import httpx
import pytest

from trakt_auth._wire.clients import ROOM, Pools


class Made:
    """The clients that were made, and how many idle connections each may keep."""

    def __init__(self) -> None:
        self.clients: list[httpx.AsyncClient] = []
        self.idle: list[int] = []

    def make(self, idle: int) -> httpx.AsyncClient:
        self.idle.append(idle)
        self.clients.append(httpx.AsyncClient())
        return self.clients[-1]


def test_as_many_clients_as_the_requests_under_way_need() -> None:
    made = Made()
    pools = Pools(made.make)
    with ExitStack() as requests:
        lent = [requests.enter_context(pools.lend()) for _ in range(2 * ROOM + 1)]
        first, second, third = made.clients
        assert lent == [first] * ROOM + [second] * ROOM + [third]
    # The clients of a rush keep no connection that nobody would ever close.
    assert made.idle == [ROOM, 0, 0]


def test_what_has_ended_makes_room_however_it_ended() -> None:
    made = Made()
    pools = Pools(made.make)
    for _ in range(2 * ROOM):
        with pytest.raises(httpx.ReadTimeout), pools.lend():
            raise httpx.ReadTimeout("slow")
    assert len(made.clients) == 1


def test_closing_closes_all() -> None:
    made = Made()
    pools = Pools(made.make)
    with ExitStack() as requests:
        for _ in range(ROOM + 1):
            requests.enter_context(pools.lend())
    anyio.run(pools.aclose)
    assert [client.is_closed for client in made.clients] == [True, True]
