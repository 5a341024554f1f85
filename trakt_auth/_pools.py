"""Thousands of async requests at once, without slowing each other down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from trakt_auth._httpx import httpx

# So many at once cost httpcore hardly more than one after the other.
ROOM = 32


class Pools:
    """As many clients as the requests under way need, `ROOM` for each.

    httpcore looks at each connection of its pool when a request begins and again when it ends, so
    that a thousand at once, in one pool, cost many times what they should.

    Args:
        make: Makes an async client that keeps at most so many idle connections.
    """

    def __init__(self, make: Callable[[int], httpx.AsyncClient]) -> None:
        self._make = make
        self._clients: list[httpx.AsyncClient] = []
        self._under_way: list[int] = []
        self._add(idle=ROOM)

    def _add(self, *, idle: int) -> None:
        self._clients.append(self._make(idle))
        self._under_way.append(0)

    @contextmanager
    def lend(self) -> Iterator[httpx.AsyncClient]:
        """A client for one request: the first with room."""
        index = next((i for i, count in enumerate(self._under_way) if count < ROOM), None)
        if index is None:
            # Without idle connections: a rush must not leave thousands behind.
            index = len(self._clients)
            self._add(idle=0)
        self._under_way[index] += 1
        try:
            yield self._clients[index]
        finally:
            self._under_way[index] -= 1

    async def aclose(self) -> None:
        """Close all of them."""
        for client in self._clients:
            await client.aclose()
