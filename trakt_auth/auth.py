"""TraktAuth: signs requests to the API, and only those, with a token that is always fresh."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Generator

import httpx

from trakt_auth.app import App
from trakt_auth.refresh import Refresher
from trakt_auth.stores.base import TokenStore
from trakt_auth.token import Token

# The token at hand may be refused, and then the one that another process has saved; never more.
_REJECTIONS = 2


def same_origin(url: httpx.URL, base: httpx.URL) -> bool:
    """Whether two URLs share scheme, host and port (RFC 6454 section 4), which secrets stay in."""
    return (url.scheme, url.host, _port(url)) == (base.scheme, base.host, _port(base))


def _port(url: httpx.URL) -> int | None:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)


class TraktAuth(httpx.Auth):
    """Authentication for any httpx client: ``httpx.Client(auth=TraktAuth(app, store))``.

    Each request to the app's API carries the api key and a bearer that is fresh: it is refreshed
    before it expires, and once more where the API answers 401. Requests to other hosts are sent as
    they are. With `follow_redirects`, httpx keeps the api key on a redirect to another host, though
    not the bearer; the client of `connect` keeps neither.

    Safe to share between clients, threads and event loops; best is one for each account.

    Args:
        app: The application that the account is signed in to.
        store: Where its token lives.
        account: Its name there.
        http_client: A client of yours to refresh by; it is not closed.
        clock: This machine's clock, in Unix seconds.

    Requests raise what `Refresher.get` raises, beside httpx's own errors.
    """

    def __init__(
        self,
        app: App,
        store: TokenStore,
        account: str = "default",
        *,
        http_client: httpx.Client | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._app = app
        self._api = httpx.URL(app.api_url)
        self._refresher = Refresher(app, store, account, http_client=http_client, clock=clock)

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign a request of a blocking client. No lock is held while it is under way."""
        if not same_origin(request.url, self._api):
            yield request
            return
        token = self._refresher.at_hand() or self._refresher.get()
        for _ in range(_REJECTIONS):
            response = yield self._signed(request, token)
            if not _refuses(response, token):
                return
            token = self._refresher.get(rejected=token)
        yield self._signed(request, token)

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign a request of an async client. No lock is held while it is under way."""
        if not same_origin(request.url, self._api):
            yield request
            return
        token = self._refresher.at_hand() or await self._refresher.aget()
        for _ in range(_REJECTIONS):
            response = yield self._signed(request, token)
            if not _refuses(response, token):
                return
            token = await self._refresher.aget(rejected=token)
        yield self._signed(request, token)

    def _signed(self, request: httpx.Request, token: Token) -> httpx.Request:
        request.headers["trakt-api-key"] = self._app.client_id
        request.headers["Authorization"] = _bearer(token)
        return request


def _bearer(token: Token) -> str:
    return f"Bearer {token.access_token}"


def _refuses(response: httpx.Response, token: Token) -> bool:
    """Whether the API has answered 401 to `token`."""
    if response.status_code != 401:
        return False
    # At the end of a redirect, somebody else may have answered, who was not shown the token.
    return not response.history or response.request.headers.get("Authorization") == _bearer(token)
