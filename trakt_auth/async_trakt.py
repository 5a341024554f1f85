"""AsyncTrakt: all of Trakt's API as a tree of async methods; see `trakt_auth.trakt`."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client.resources.asynchronous import AsyncResourceTree
from trakt_auth._calls.accounts import Accounts, Clock, app_for, store_for
from trakt_auth._calls.asynchronous import AsyncCaller
from trakt_auth._calls.options import Options
from trakt_auth._calls.policy import RETRIES
from trakt_auth._calls.requests import Requests, undescribed
from trakt_auth._calls.views import Views
from trakt_auth._ground.checks import functions
from trakt_auth._ground.loops import sleep_async
from trakt_auth._ground.secrets import sealed
from trakt_auth._tokens.pauses import RENEWALS_AT_ONCE
from trakt_auth._wire.clients import Pools
from trakt_auth._wire.http import httpx
from trakt_auth._wire.timeouts import API_SECONDS
from trakt_auth.app import App

if TYPE_CHECKING:
    from generated_client.resources.asynchronous_response import AsyncResourceTreeWithResponse
    from trakt_auth._batches.asynchronous import AsyncBatch
    from trakt_auth._calls.rates import SharedCount
    from trakt_auth.events import OnEvent
    from trakt_auth.stores.base import AsyncTokenStore, TokenStore
    from trakt_auth.token import Token

ACLOSING = 90.0
"""How long, in seconds, aclose() waits for a renewal, which may end with the event loop."""


class AsyncTrakt(Views[AsyncCaller], AsyncResourceTree[AsyncCaller]):
    """`Trakt`, async, on asyncio and trio: the same names, awaited. For one event loop at a time.

    ::

        async with AsyncTrakt(store=FileTokenStore()) as trakt:
            await trakt.users.settings()
            async for play in trakt.users.history("me", type="movies"):
                ...

    The arguments are those of `Trakt`, but for `cancel`: cancel the task instead. `http_client` is
    an `httpx.AsyncClient`, and `sleep` is awaited.
    """

    @sealed
    def __init__(
        self,
        app: App | None = None,
        *,
        store: TokenStore | AsyncTokenStore | None = None,
        account: str = "default",
        token: Token | None = None,
        http_client: httpx.AsyncClient | None = None,
        rate_limit: bool | SharedCount = True,
        retries: int = RETRIES,
        max_wait: float | None = None,
        timeout: float = API_SECONDS,
        on_event: OnEvent | None = None,
        strict: bool = False,
        renewals_at_once: int = RENEWALS_AT_ONCE,
        clock: Clock = time.time,
        sleep: Callable[[float], Awaitable[object]] = sleep_async,
    ) -> None:
        app = app_for(app)
        functions(sleep=sleep)
        options = Options(timeout, max_wait, retries, on_event, strict)
        pools = Pools(app, app.api_url, http_client)
        accounts = Accounts(
            store_for(store, token, account),
            limits=rate_limit,
            clock=clock,
            app=app,
            renewals_at_once=renewals_at_once,
            on_event=on_event,
            async_http_client=http_client,
        )
        one, requests = accounts.get(account), Requests(app)
        caller = AsyncCaller(one, options, sleep, requests, pools)
        super().__init__(caller, accounts, pools)

    @cached_property
    def with_response(self) -> AsyncResourceTreeWithResponse[AsyncCaller]:
        """As `Trakt.with_response`."""
        from generated_client.resources.asynchronous_response import AsyncResourceTreeWithResponse

        return AsyncResourceTreeWithResponse(self._caller)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """As `Trakt.request`."""
        response = await self._caller.send(undescribed(method, path, params, json, headers))
        response.request.headers.pop("Authorization", None)
        return response

    def batch(
        self,
        *,
        size: int = 100,
        every: float | None = None,
        left: Iterable[Mapping[str, Any]] | None = None,
    ) -> AsyncBatch:
        """As `Trakt.batch`: ``async with trakt.batch() as batch``.

        Only `AsyncBatch.flush` is awaited. `size` and `every` are for a task of the batch's own,
        which ends with the ``async with``.

        !!! note "New in 0.2"
        """
        from trakt_auth._batches.asynchronous import AsyncBatch
        from trakt_auth._batches.queue import Queue

        caller, accounts = self._caller, self._accounts
        clocks = {"clock": accounts.monotonic, "wall": accounts.clock}
        queue = Queue(size=size, every=every, left=left, options=caller.options, **clocks)
        return AsyncBatch(caller, queue)

    async def aclose(self) -> None:
        """As `Trakt.close`; the wait lasts as long as the renewal, 90 s at most."""
        if self._is_view:
            return
        from anyio import CancelScope

        try:
            await self._accounts.aclose(ACLOSING)
        finally:
            # Whoever is cancelled while it waits for a renewal must close them all the same.
            with CancelScope(shield=True):
                await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
