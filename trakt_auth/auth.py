"""TraktAuth: signs requests to the API, and only those, with a token that is always fresh.

The clients of this package send neither the bearer nor the api key to another origin. httpx follows
the redirects of a client of yours beneath `TraktAuth`: it drops the bearer on the way to another
origin, and keeps all other headers, the api key among them. These hooks drop it there::

    client = httpx.Client(
        auth=TraktAuth(app, store),
        follow_redirects=True,
        event_hooks={"request": [redirect_guard(app)]},
    )
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

from trakt_auth._calls.outcome import refuses_token
from trakt_auth._calls.policy import MOST_TOKENS
from trakt_auth._calls.requests import Api, bearer
from trakt_auth._tokens.pauses import RENEWALS_AT_ONCE
from trakt_auth._tokens.refresher import Refresher
from trakt_auth._wire.http import httpx
from trakt_auth.app import App, an_app
from trakt_auth.events import OnEvent
from trakt_auth.stores.base import AsyncTokenStore, TokenStore
from trakt_auth.token import Token


class TraktAuth(httpx.Auth):
    """Authentication for any httpx client: ``httpx.Client(auth=TraktAuth(app, store))``.

    Each request to the app's API carries the api key and a token that lives. The token is renewed
    before it expires, while requests go on; if the API answers 401 to it, it is renewed once, and
    requests wait. Requests to other hosts are sent as they are. With `follow_redirects`, httpx
    keeps the api key on a redirect to another host, but not the bearer: see `redirect_guard`.

    Safe to share between clients, threads and event loops. Make one for each account.

    Args:
        app: The application that the account is signed in to.
        store: Where its token is kept. An `AsyncTokenStore` works only with async clients.
        account: The name of the account in the store.
        http_client: A client of yours to send renewals by; it is not closed.
        async_http_client: A client of yours for the renewals of async clients; it is not closed.
            See `Refresher`.
        clock: This machine's clock, in Unix seconds.
        on_event: See `Refresher`.
        renewals_at_once: See `Refresher`.

    Raises:
        ConfigurationError: `app` is no `App`, or a client is of the wrong kind.

    Requests raise what `Refresher.get` raises, and the errors of httpx.
    """

    def __init__(
        self,
        app: App,
        store: TokenStore | AsyncTokenStore,
        account: str = "default",
        *,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        on_event: OnEvent | None = None,
        renewals_at_once: int = RENEWALS_AT_ONCE,
    ) -> None:
        self._app = an_app(app)
        self._api = Api(app)
        self._refresher = Refresher(
            app,
            store,
            account,
            http_client=http_client,
            async_http_client=async_http_client,
            clock=clock,
            on_event=on_event,
            renewals_at_once=renewals_at_once,
        )

    @property
    def refresher(self) -> Refresher:
        """What keeps the token fresh. Close it before the program ends, as its `close` says."""
        return self._refresher

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign a request of a blocking client. No lock is held while it is under way."""
        if not self._api.is_home(request.url):
            yield request
            return
        token = self._refresher.at_hand() or self._refresher.get()
        for attempt in range(1, MOST_TOKENS + 1):
            response = yield self._signed(request, token)
            if not self._refuses(response, token):
                return
            # Closed first of all, since a refresh may take long, and the pool may be small. httpx
            # reads the body of a refusal once this asks for its next request: an empty one.
            stream, response.stream = response.stream, httpx.ByteStream(b"")
            stream.close()  # type: ignore[union-attr]  # of a blocking client
            if attempt < MOST_TOKENS:
                token = self._refresher.get(rejected=token)
        raise self._refresher.rejection(token)

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign a request of an async client. No lock is held while it is under way."""
        if not self._api.is_home(request.url):
            yield request
            return
        token = self._refresher.at_hand() or await self._refresher.aget()
        for attempt in range(1, MOST_TOKENS + 1):
            response = yield self._signed(request, token)
            if not self._refuses(response, token):
                return
            stream, response.stream = response.stream, httpx.ByteStream(b"")
            await stream.aclose()  # type: ignore[union-attr]  # of an async client
            if attempt < MOST_TOKENS:
                token = await self._refresher.aget(rejected=token)
        raise self._refresher.rejection(token)

    def _signed(self, request: httpx.Request, token: Token) -> httpx.Request:
        request.headers["trakt-api-key"] = self._app.client_id
        request.headers["Authorization"] = bearer(token)
        return request

    def _refuses(self, response: httpx.Response, token: Token) -> bool:
        """Whether the API has answered 401 to `token`."""
        request = response.request
        if not refuses_token(response, first_party=self._api.is_first_party(request)):
            return False
        # At the end of a redirect, another server may have answered, which never saw the token.
        return not response.history or request.headers.get("Authorization") == bearer(token)


def redirect_guard(app: App) -> Callable[[httpx.Request], None]:
    """A request hook for an `httpx.Client` that drops the api key from requests to other origins.

    Args:
        app: Whose api key it is, and whose API host may see it.
    """
    api = Api(app)

    def guard(request: httpx.Request) -> None:
        if not api.is_home(request.url):
            request.headers.pop("trakt-api-key", None)

    return guard


def async_redirect_guard(app: App) -> Callable[[httpx.Request], Awaitable[None]]:
    """`redirect_guard` for an `httpx.AsyncClient`."""
    guard = redirect_guard(app)

    async def guard_async(request: httpx.Request) -> None:
        guard(request)

    return guard_async
