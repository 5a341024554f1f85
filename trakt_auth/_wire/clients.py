"""The httpx clients of this package, and the connections that they share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from trakt_auth._ground.checks import check_kind
from trakt_auth._ground.forks import GUARD
from trakt_auth._wire.http import httpx
from trakt_auth._wire.timeouts import CONNECT_SECONDS
from trakt_auth.app import App

# The bounds of a request end it. A host that does not answer is given up sooner.
_TIMEOUT = httpx.Timeout(None, connect=CONNECT_SECONDS)

# Seconds that idle connections are kept. After a suspend, or a router's limit, one is dead without
# a sign, and a request that must not be sent twice fails on it: for calls, httpx's default. Polls
# are sent again, and come 5 or 6 s apart, up to 60 s while Trakt is out of reach: longer than that.
KEEP_CALLS = 5.0
KEEP_POLLS = 90.0


class _NoCookies(httpx.Cookies):
    """Keeps none: the next request may be another person's."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Httpx takes as long to look for them as to make a request."""


class _Forgetful:
    @property
    def cookies(self) -> httpx.Cookies:
        return _NoCookies()


class OurClient(_Forgetful, httpx.Client):  # type: ignore[override]  # cookies cannot be set
    """A blocking client of ours."""


class OurAsyncClient(_Forgetful, httpx.AsyncClient):  # type: ignore[override]  # as above
    """An async one."""


def sending(
    kind: type[httpx.Client | httpx.AsyncClient],
    http_client: httpx.Client | httpx.AsyncClient | None,
    *,
    idle: int = 20,
    keep: float = KEEP_CALLS,
) -> dict[str, Any]:
    """How `OurClient` or `OurAsyncClient` sends, as arguments; by the caller's client if given.

    Each request takes at most 60 s, and its response 64 MiB, unless `bounds.within` says otherwise.
    So many `idle` connections are kept, for `keep` seconds.
    """
    from trakt_auth._wire.transport import AsyncTransport, Transport

    check_kind(http_client, kind)
    if http_client is None:
        own: Any = Transport if kind is httpx.Client else AsyncTransport
        return {"timeout": _TIMEOUT, "transport": own(idle=idle, keep=keep)}
    from trakt_auth._wire.callers_client import AsyncThrough, Through

    through: Any = Through if kind is httpx.Client else AsyncThrough
    return {"timeout": http_client.timeout, "transport": through(http_client)}


def sync_client(
    app: App, base_url: str, http_client: httpx.Client | None, *, keep: float = KEEP_CALLS
) -> httpx.Client:
    """A client with the app's headers that follows no redirect, on top of the caller's if given."""
    how = sending(httpx.Client, http_client, keep=keep)
    return OurClient(base_url=base_url, headers=app.headers, **how)


def async_client(
    app: App, base_url: str, http_client: httpx.AsyncClient | None, **options: Any
) -> httpx.AsyncClient:
    """`sync_client`, async. The options are those of `sending`."""
    how = sending(httpx.AsyncClient, http_client, **options)
    return OurAsyncClient(base_url=base_url, headers=app.headers, **how)


# Requests of one pool. So many at once cost httpcore hardly more than one after the other.
ROOM = 32


class Pools:
    """As many async clients as the requests under way need, `ROOM` for each, in one event loop.

    httpcore looks at each connection of its pool when a request begins and again when it ends, so
    that a thousand at once in one pool cost many times as much as in several. They are made when
    they are first needed, and again after a close.
    """

    def __init__(
        self,
        app: App,
        base_url: str,
        http_client: httpx.AsyncClient | None,
        *,
        keep: float = KEEP_CALLS,
    ) -> None:
        check_kind(http_client, httpx.AsyncClient)
        self._make = partial(async_client, app, base_url, http_client, keep=keep)
        self._is_ours = http_client is None
        # With the number of requests under way in each.
        self._clients: dict[httpx.AsyncClient, int] = {}

    @asynccontextmanager
    async def lend(self) -> AsyncIterator[httpx.AsyncClient]:
        """A client for one request: the first with room."""
        if self._is_ours and not self._clients:
            import anyio.to_thread  # here, since blocking programs do not need it

            await anyio.to_thread.run_sync(_load_certificates)
        clients = self._clients
        client = next((one for one, count in clients.items() if count < ROOM), None)
        if client is None:
            # The others keep no idle connections: a rush must not leave thousands behind.
            client = self._make(idle=0 if clients else ROOM)
        clients[client] = clients.get(client, 0) + 1
        try:
            yield client
        finally:
            clients[client] -= 1

    async def aclose(self) -> None:
        clients, self._clients = self._clients, {}
        for client in clients:
            await client.aclose()


def _load_certificates() -> None:
    from trakt_auth._wire.transport import certificates  # its imports, too, on that thread

    certificates()


class Connections:
    """The blocking client of a `Trakt`, made when it is first needed, and again after a close."""

    def __init__(self, app: App, http_client: httpx.Client | None) -> None:
        check_kind(http_client, httpx.Client)
        self._make = partial(sync_client, app, app.api_url, http_client)
        self._client: httpx.Client | None = None

    def client(self) -> httpx.Client:
        if self._client is None:
            with GUARD:
                if self._client is None:
                    self._client = self._make()
        return self._client

    def close(self) -> None:
        with GUARD:
            client, self._client = self._client, None
        if client is not None:
            client.close()
