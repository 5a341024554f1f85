"""AsyncTrakt: all of Trakt's API as a tree of async methods; see `trakt_auth.trakt`."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client.resources.asynchronous import AsyncResourceTree
from trakt_auth._calls.accounts import Accounts, Clock, app_for, store_for
from trakt_auth._calls.asynchronous import AsyncCaller
from trakt_auth._calls.options import ACLOSING, KEEP, Keep, Options
from trakt_auth._calls.policy import RETRIES
from trakt_auth._calls.requests import Requests, undescribed
from trakt_auth._ground.checks import functions
from trakt_auth._ground.loops import sleep_async
from trakt_auth._ground.secrets import sealed
from trakt_auth._wire.clients import AsyncConnections, AsyncSleep
from trakt_auth._wire.http import httpx
from trakt_auth._wire.timeouts import API_SECONDS
from trakt_auth.app import App

if TYPE_CHECKING:
    from generated_client.resources.asynchronous_response import AsyncResourceTreeWithResponse
    from trakt_auth.events import OnEvent
    from trakt_auth.stores.base import AsyncTokenStore, TokenStore
    from trakt_auth.token import Token


class AsyncTrakt(AsyncResourceTree[AsyncCaller]):
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
        rate_limit: bool = True,
        retries: int = RETRIES,
        max_wait: float | None = None,
        timeout: float = API_SECONDS,
        on_event: OnEvent | None = None,
        strict: bool = False,
        clock: Clock = time.time,
        sleep: AsyncSleep = sleep_async,
    ) -> None:
        app = app_for(app)
        functions(sleep=sleep)
        options = Options(timeout, max_wait, retries, on_event, strict)
        self._connections = AsyncConnections(app, http_client)
        self._accounts = Accounts(
            store_for(store, token, account),
            limits=rate_limit,
            clock=clock,
            app=app,
            reads_at_once=store is None,
            on_event=on_event,
            async_http_client=http_client,
        )
        self._views: dict[str, AsyncTrakt] = {account: self}
        self._is_view = False
        requests, pools = Requests(app), self._connections.pools
        super().__init__(AsyncCaller(self._accounts.get(account), options, sleep, requests, pools))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} account={self._caller.account.name!r}>"

    @property
    def token(self) -> Token | None:
        """As `Trakt.token`. It reads a blocking store where no call has needed the token yet."""
        return self._caller.account.token()

    @cached_property
    def with_response(self) -> AsyncResourceTreeWithResponse[AsyncCaller]:
        """As `Trakt.with_response`."""
        from generated_client.resources.asynchronous_response import AsyncResourceTreeWithResponse

        return AsyncResourceTreeWithResponse(self._caller)

    def account(self, name: str) -> Self:
        """As `Trakt.account`."""
        view = self._views.get(name)
        if view is None:
            caller = evolve(self._caller, account=self._accounts.get(name))
            view = self._views.setdefault(name, self._view(caller, self._views))
        return view  # type: ignore[return-value] # all views are of one class

    def with_options(
        self,
        *,
        timeout: float | Keep = KEEP,
        max_wait: float | Keep | None = KEEP,
        retries: int | Keep = KEEP,
        on_event: OnEvent | Keep | None = KEEP,
    ) -> Self:
        """As `Trakt.with_options`."""
        options = self._caller.options.changed(
            timeout=timeout, max_wait=max_wait, retries=retries, on_event=on_event
        )
        caller = evolve(self._caller, options=options)
        views: dict[str, AsyncTrakt] = {}
        view = self._view(caller, views)
        views[caller.account.name] = view
        return view

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: Any = None,
    ) -> httpx.Response:
        """As `Trakt.request`."""
        response = await self._caller.send(undescribed(method, path, params, json))
        response.request.headers.pop("Authorization", None)
        return response

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

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def _view(self, caller: AsyncCaller, views: dict[str, AsyncTrakt]) -> Self:
        view = object.__new__(type(self))
        view._connections, view._accounts = self._connections, self._accounts
        view._views, view._is_view, view._caller = views, True, caller
        return view
