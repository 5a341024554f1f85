"""The async connections that all views of an `AsyncTrakt` share, made when first needed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from trakt_auth._clients import async_client
from trakt_auth._httpx import check_kind, httpx
from trakt_auth._pools import Pools
from trakt_auth._transport import certificates
from trakt_auth.app import App

AsyncSleep = Callable[[float], Awaitable[object]]


class AsyncConnections:
    """Async ones, for one event loop at a time. The arguments are those of `Connections`."""

    def __init__(self, app: App, http_client: httpx.AsyncClient | None) -> None:
        check_kind(http_client, httpx.AsyncClient)
        self._app = app
        self._http_client = http_client
        self._pools: Pools | None = None

    async def pools(self) -> Pools:
        """Where to borrow a client to send by."""
        if self._pools is None:
            if self._http_client is None:
                await on_thread(certificates)
            # Another task may have been faster.
            self._pools = self._pools or Pools(self._make)
        return self._pools

    def _make(self, idle: int) -> httpx.AsyncClient:
        return async_client(self._app, self._app.api_url, self._http_client, idle=idle)

    async def aclose(self) -> None:
        """Close them. They are made again if they are needed again."""
        pools, self._pools = self._pools, None
        if pools is not None:
            await pools.aclose()


async def on_thread(function: Callable[[], object]) -> None:
    """Run what blocks on a thread, such as loading certificates: that stops an event loop."""
    import anyio.to_thread  # here, since blocking programs do not need it

    await anyio.to_thread.run_sync(function)
