"""connect: the generated client, wired with a fresh token, headers, retries and typed errors."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeAlias

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client import Client
from trakt_auth._calls.outcome import NoAnswer, Subject, error_of, from_cache
from trakt_auth._calls.policy import pause_before_retry
from trakt_auth._calls.rates import RateLimiter
from trakt_auth._calls.requests import is_first_party, no_answer
from trakt_auth._ground.checks import check_kind
from trakt_auth._ground.loops import sleep_async
from trakt_auth._wire.clients import sending
from trakt_auth._wire.http import FAILURES, httpx
from trakt_auth.app import App, an_app
from trakt_auth.auth import FIRST_PARTY, TraktAuth, same_origin
from trakt_auth.errors import TraktAuthError
from trakt_auth.stores.base import AsyncTokenStore, TokenStore

_Hooks: TypeAlias = tuple[dict[str, list[Callable[..., Any]]], dict[str, list[Callable[..., Any]]]]

# Where a request keeps its turn, until it is answered.
_TURN = "trakt_auth.turn"


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
    fails for the moment is sent again, up to three times, after a pause of at most 30 s each: 429
    for any method, no answer and 5xx for idempotent ones. Neither the bearer nor the api key leaves
    the app's API host.

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

    Operations raise, beside what `Refresher.get` raises:
        LoginRequired: 401.
        ServiceError: Any other error status, by its subclasses (see `trakt_auth.errors`).
        Unavailable: Trakt could not be reached.
        generated_client.errors.ParseError: A body breaks the contract.
    """
    an_app(app)
    check_kind(async_http_client, httpx.AsyncClient, "async_http_client")
    auth = None
    if store is not None:
        auth = TraktAuth(
            app, store, account, http_client=http_client, async_http_client=async_http_client
        )
    limiter = None
    if rate_limit:
        limiter = RateLimiter(clock=time.monotonic, sleep=time.sleep, sleep_async=sleep_async)
    hooks, hooks_async = _hooks(httpx.URL(app.api_url), limiter)
    options: dict[str, Any] = {
        "base_url": app.api_url,
        "headers": app.headers,
        "auth": auth,
        "raises": raise_for_status,
    }
    blocking = _Client(
        **options,
        **sending(httpx.Client, http_client),
        event_hooks=hooks,
    )
    asynchronous = _AsyncClient(
        **options,
        **sending(httpx.AsyncClient, async_http_client),
        event_hooks=hooks_async,
    )
    client = Client(base_url=app.api_url)
    return client.set_httpx_client(blocking).set_async_httpx_client(asynchronous)


def _hooks(api: httpx.URL, limiter: RateLimiter | None) -> _Hooks:
    """What httpx calls around each request: retries, signed anew, and those after a redirect."""

    def is_ours(request: httpx.Request) -> bool:
        if not same_origin(request.url, api):
            _drop_secrets(request)
            return False
        path = request.url.path.removeprefix(api.path.rstrip("/"))
        request.extensions[FIRST_PARTY] = is_first_party(request.method, path)
        return True

    def before(request: httpx.Request) -> None:
        if is_ours(request) and limiter:
            request.extensions[_TURN] = limiter.wait(request.method)

    async def before_async(request: httpx.Request) -> None:
        if is_ours(request) and limiter:
            request.extensions[_TURN] = await limiter.wait_async(request.method)

    def after(response: httpx.Response) -> None:
        turn = response.request.extensions.pop(_TURN, None)
        if limiter and turn:
            if from_cache(response.extensions):
                limiter.give_back(turn)
            else:
                limiter.answered(turn)

    async def after_async(response: httpx.Response) -> None:
        after(response)

    return (
        {"request": [before], "response": [after]},
        {"request": [before_async], "response": [after_async]},
    )


def _drop_secrets(request: httpx.Request) -> None:
    for name in ("Authorization", "trakt-api-key"):
        request.headers.pop(name, None)


class _Attempts:
    """How often a request was sent; shared by the blocking and the async client."""

    def __init__(self, request: httpx.Request) -> None:
        self._request = request
        # A body that streams is gone once it was sent.
        self._repeatable = isinstance(request.stream, httpx.ByteStream)
        self._failures = 0

    def pause(self, outcome: httpx.Response | NoAnswer | TraktAuthError) -> float | None:
        """Seconds until it is sent again after `outcome`; None when it is not."""
        if not self._repeatable or isinstance(outcome, TraktAuthError):
            return None
        self._failures += 1
        return pause_before_retry(
            outcome, self._request.method, failures=self._failures, now=time.time()
        )

    def error(self, outcome: httpx.Response | NoAnswer | TraktAuthError) -> TraktAuthError:
        """The error for an outcome that stands."""
        if isinstance(outcome, TraktAuthError):
            return outcome
        had_token = "Authorization" in self._request.headers
        return error_of(outcome, self._subject(), now=time.time(), had_token=had_token)

    def _subject(self) -> Subject:
        request, body = self._request, None
        if self._repeatable:
            with suppress(ValueError, RecursionError):
                body = json.loads(request.content)
        where = f"{request.method} {request.url.path}"
        return Subject(
            where,
            request.method,
            oauth="",
            sent=([*request.url.params.values()], body),
            first_party=request.extensions.get(FIRST_PARTY, False),
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
            outcome: httpx.Response | NoAnswer | TraktAuthError
            try:
                response = super().send(request, **options)
            except FAILURES as failure:
                outcome = no_answer(request.method, failure)
                pause = attempts.pause(outcome)
                if pause is None and not self._raises:
                    raise
            else:
                outcome, pause = response, attempts.pause(response)
                if pause is None and not (self._raises and response.is_error):
                    return response
                response.read()
            if pause is None:
                # Out of the except block: httpx's error holds the request, with its bearer.
                raise attempts.error(outcome)
            self.pause(pause)


class _AsyncClient(httpx.AsyncClient):
    """As `_Client`, async."""

    def __init__(self, *, raises: bool, **options: Any) -> None:
        super().__init__(**options)
        self._raises = raises
        self.pause: Callable[[float], Awaitable[object]] = sleep_async

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        attempts = _Attempts(request)
        while True:
            outcome: httpx.Response | NoAnswer | TraktAuthError
            try:
                response = await super().send(request, **options)
            except FAILURES as failure:
                outcome = no_answer(request.method, failure)
                pause = attempts.pause(outcome)
                if pause is None and not self._raises:
                    raise
            else:
                outcome, pause = response, attempts.pause(response)
                if pause is None and not (self._raises and response.is_error):
                    return response
                await response.aread()
            if pause is None:
                raise attempts.error(outcome)
            await self.pause(pause)
