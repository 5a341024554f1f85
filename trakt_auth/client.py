"""connect: the generated client, wired with a fresh token, headers, retries and typed errors."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from typing import Any

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client import Client
from trakt_auth._clients import sending
from trakt_auth._exchange import FAILURES, certificate_error, certificate_problem
from trakt_auth._httpx import httpx
from trakt_auth._limiter import RateLimiter
from trakt_auth._retry import retry_pause
from trakt_auth.app import App, an_app
from trakt_auth.auth import TraktAuth, same_origin
from trakt_auth.errors import TraktAuthError, Unavailable
from trakt_auth.status import api_error, retry_after_seconds
from trakt_auth.stores.base import AsyncTokenStore, TokenStore


def connect(
    app: App,
    *,
    store: TokenStore | AsyncTokenStore | None = None,
    account: str = "default",
    raise_for_status: bool = True,
    rate_limit: bool = True,
    http_client: httpx.Client | None = None,
    async_http_client: httpx.AsyncClient | None = None,
) -> Client:
    """Make a client for every operation of `generated_client.api`, blocking and async.

    Each request carries Trakt's headers and, with a store, a bearer that is always fresh. What
    fails for the moment is sent again, up to three times and 30 s: 429 for any method, no answer
    and 5xx for idempotent ones. Neither the bearer nor the api key leaves the app's API host.

    Trakt allows a user 500 reads in 5 minutes and one write a second. Calls that come faster wait
    for their turn, in order: a read for up to 5 minutes.

    The client is safe to share. Use it in a ``with`` or an ``async with`` block to close it.

    Args:
        app: The application that calls.
        store: Where the account's token is kept; None if nobody is signed in.
        account: The name of the account in the store.
        raise_for_status: Whether an error status raises. If False, look at the status yourself;
            the errors of httpx are raised as they are.
        rate_limit: Whether to keep to Trakt's rates, by this client's own count. If False, Trakt
            answers 429 to calls that are too fast: `RateLimited`, if retries do not help.
        http_client: A client of yours to send by, for its proxy, certificates or timeouts; it is
            not closed.
        async_http_client: The same for the async operations.

    Raises:
        ConfigurationError: `app` is no `App`, or a client is of the wrong kind.

    Operations raise, beside what `trakt_auth.refresh.Refresher.get` raises:
        LoginRequired: 401.
        ServiceError: Any other error status, by its subclasses (see `trakt_auth.status`).
        Unavailable: Trakt could not be reached.
        generated_client.errors.ParseError: A body breaks the contract.
    """
    an_app(app)
    auth = None
    if store is not None:
        auth = TraktAuth(
            app, store, account, http_client=http_client, async_http_client=async_http_client
        )
    limiter = None
    if rate_limit:
        limiter = RateLimiter(clock=time.monotonic, sleep=time.sleep, sleep_async=_sleep)
    before, before_async = _before(httpx.URL(app.api_url), limiter)
    options: dict[str, Any] = {
        "base_url": app.api_url,
        "headers": app.headers,
        "auth": auth,
        "raises": raise_for_status,
    }
    blocking = _Client(
        **options,
        **sending(httpx.Client, http_client),
        event_hooks={"request": [before]},
    )
    asynchronous = _AsyncClient(
        **options,
        **sending(httpx.AsyncClient, async_http_client),
        event_hooks={"request": [before_async]},
    )
    client = Client(base_url=app.api_url)
    return client.set_httpx_client(blocking).set_async_httpx_client(asynchronous)


def _before(
    api: httpx.URL, limiter: RateLimiter | None
) -> tuple[Callable[[httpx.Request], None], Callable[[httpx.Request], Awaitable[None]]]:
    """What httpx calls for each request: retries, signed anew, and those after a redirect."""

    def before(request: httpx.Request) -> None:
        if not same_origin(request.url, api):
            _drop_secrets(request)
        elif limiter:
            limiter.wait(request.method)

    async def before_async(request: httpx.Request) -> None:
        if not same_origin(request.url, api):
            _drop_secrets(request)
        elif limiter:
            await limiter.wait_async(request.method)

    return before, before_async


def _drop_secrets(request: httpx.Request) -> None:
    for name in ("Authorization", "trakt-api-key"):
        request.headers.pop(name, None)


class _Attempts:
    """How often a request was sent; shared by the blocking and the async client."""

    def __init__(self, request: httpx.Request) -> None:
        self._method = request.method
        # A body that streams is gone once it was sent.
        self._repeatable = isinstance(request.stream, httpx.ByteStream)
        self._failures = 0

    def pause_after(self, failure: Exception) -> float | None:
        """Seconds until it is sent again after `failure`; None when it is not."""
        # Who cannot prove to be Trakt now will not be able to in a second.
        return None if certificate_problem(failure) else self.pause(None)

    def pause(self, response: httpx.Response | None) -> float | None:
        """Seconds until it is sent again; None when it is not."""
        if not self._repeatable:
            return None
        self._failures += 1
        headers = {} if response is None else response.headers
        return retry_pause(
            self._method,
            None if response is None else response.status_code,
            failures=self._failures,
            retry_after=retry_after_seconds(headers, now=time.time()),
            jitter=random.random(),  # noqa: S311 - no secret
        )


class _Client(httpx.Client):
    """Sends again what failed for the moment, and raises our errors if asked to."""

    def __init__(self, *, raises: bool, **options: Any) -> None:
        super().__init__(**options)
        self._raises = raises
        self.pause: Callable[[float], object] = time.sleep

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        attempts = _Attempts(request)
        while True:
            try:
                response = super().send(request, **options)
            except FAILURES as failure:
                pause = attempts.pause_after(failure)
                if pause is None and not self._raises:
                    raise
                error = _unreachable(request, failure)
            else:
                pause = attempts.pause(response)
                if pause is None and not (self._raises and response.is_error):
                    return response
                response.read()
                error = _error(response)
            if pause is None:
                # Out of the except block: httpx's error holds the request, with its bearer.
                raise error
            self.pause(pause)


class _AsyncClient(httpx.AsyncClient):
    """As `_Client`, async."""

    def __init__(self, *, raises: bool, **options: Any) -> None:
        super().__init__(**options)
        self._raises = raises
        self.pause: Callable[[float], Awaitable[object]] = _sleep

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        attempts = _Attempts(request)
        while True:
            try:
                response = await super().send(request, **options)
            except FAILURES as failure:
                pause = attempts.pause_after(failure)
                if pause is None and not self._raises:
                    raise
                error = _unreachable(request, failure)
            else:
                pause = attempts.pause(response)
                if pause is None and not (self._raises and response.is_error):
                    return response
                await response.aread()
                error = _error(response)
            if pause is None:
                raise error
            await self.pause(pause)


async def _sleep(seconds: float) -> None:
    import anyio  # here, since blocking programs do not need it

    await anyio.sleep(seconds)


def _unreachable(request: httpx.Request, failure: Exception) -> TraktAuthError:
    if (reason := certificate_problem(failure)) is not None:
        return certificate_error(reason, f"{request.method} {request.url.path}")
    return Unavailable(
        f"Trakt could not be reached, or gave no whole answer ({type(failure).__name__} at "
        f"{request.method} {request.url.path}). Check the network and try again."
    )


def _error(response: httpx.Response) -> TraktAuthError:
    try:
        body = response.json()
    except (ValueError, RecursionError):
        body = None
    return api_error(
        response.status_code,
        response.headers,
        body,
        where=f"{response.request.method} {response.request.url.path}",
        now=time.time(),
    )
