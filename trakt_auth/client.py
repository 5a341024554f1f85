"""connect: the generated client, wired with a fresh token, headers, waits and typed errors."""

from __future__ import annotations

import json
import threading
import time
from contextlib import suppress
from functools import partial
from typing import Any

from attrs import define, evolve, field

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client import Client
from trakt_auth._calls.accounts import Accounts
from trakt_auth._calls.asynchronous import AsyncDriver
from trakt_auth._calls.blocking import Driver
from trakt_auth._calls.options import Options
from trakt_auth._calls.outcome import Sent, Subject
from trakt_auth._calls.rates import SharedCount
from trakt_auth._calls.requests import Api, bearer, no_response
from trakt_auth._ground.checks import check_kind
from trakt_auth._ground.loops import sleep_async
from trakt_auth._ground.secrets import sealed
from trakt_auth._tokens.pauses import RENEWALS_AT_ONCE
from trakt_auth._wire.bounds import within
from trakt_auth._wire.clients import OurAsyncClient, OurClient, sending
from trakt_auth._wire.http import FAILURES, httpx
from trakt_auth._wire.timeouts import API_SECONDS
from trakt_auth.app import App, an_app
from trakt_auth.events import OnEvent
from trakt_auth.stores.base import AsyncTokenStore, TokenStore
from trakt_auth.token import Token

UNRAISED = range(100, 400)
"""The statuses that raise nothing: a redirect that is not followed is a response too."""


def connect(
    app: App,
    *,
    store: TokenStore | AsyncTokenStore | None = None,
    account: str = "default",
    raise_for_status: bool = True,
    rate_limit: bool | SharedCount = True,
    max_wait: float | None = None,
    cancel: threading.Event | None = None,
    on_event: OnEvent | None = None,
    http_client: httpx.Client | None = None,
    async_http_client: httpx.AsyncClient | None = None,
    renewals_at_once: int = RENEWALS_AT_ONCE,
) -> Client:
    """Make a client for every operation of `generated_client.api`, blocking and async.

    Each request carries Trakt's headers and, with a store, a bearer that is always fresh. What
    fails for the moment is sent again, up to three times, after a pause of at most 30 s each: 429
    for any method, no answer and 5xx for what does no harm if it is done twice. Neither the bearer
    nor the api key leaves the app's API host.

    Trakt allows a user 500 reads in 5 minutes and one write a second. Calls that come faster wait
    for their turn, in order: a read for up to 5 minutes.

    All of this holds for requests made directly on `get_httpx_client()` and
    `get_async_httpx_client()` too, and for each request along a redirect.

    The client is safe to share. Use it in a ``with`` or an ``async with`` block to close it.

    Args:
        app: The application that calls.
        store: Where the account's token is kept; None if nobody is signed in.
        account: The name of the account in the store.
        raise_for_status: Whether an error status raises. If False, look at the status yourself;
            the errors of httpx are raised as they are.
        rate_limit: Whether to keep to Trakt's rates, by this client's own count. If False, Trakt
            answers 429 to calls that are too fast: `RateLimited`, if retries do not help. A
            count of `trakt_auth.contrib.rates` is shared by several processes.
        max_wait: Seconds that one request may wait in all, for its turn and before it is sent
            again; see `Trakt`.
        cancel: Set it, from any thread, to end all blocking requests under way: they raise
            `Cancelled`. To end an async one, cancel its task.
        on_event: Told of waits of a second or more, renewals and trouble with the store; see
            `Trakt`.
        http_client: A client of yours to send by, for its proxy, certificates or timeouts; it is
            not closed.
        async_http_client: The same for the async operations.
        renewals_at_once: How many tokens of this process may be renewed at once; see `Trakt`.

    Raises:
        ConfigurationError: `app` is no `App`, a client is of the wrong kind, or another argument
            cannot be used.

    Operations raise, beside what `Refresher.get` raises:
        LoginRequired: 401.
        ServiceError: Any other error status, by its subclasses (see `trakt_auth.errors`).
        RateLimited: 429, or a turn that comes later than `max_wait`.
        Unavailable: Trakt could not be reached.
        Cancelled: `cancel` was set.
        generated_client.errors.ParseError: A body breaks the contract.
    """
    an_app(app)
    check_kind(async_http_client, httpx.AsyncClient, "async_http_client")
    accounts = Accounts(
        store,
        limits=rate_limit,
        clock=time.time,
        app=app,
        renewals_at_once=renewals_at_once,
        on_event=on_event,
        http_client=http_client,
        async_http_client=async_http_client,
    )
    one = accounts.get(account)
    options = Options(
        max_wait=max_wait, on_event=on_event, success=UNRAISED, raises=raise_for_status
    )
    driver = Driver(one, evolve(options, cancel=cancel), None)
    async_driver = AsyncDriver(one, options, sleep_async)
    blocking = _Client(app, driver, sending(httpx.Client, http_client))
    asynchronous = _AsyncClient(app, async_driver, sending(httpx.AsyncClient, async_http_client))
    return Client(app.api_url).set_httpx_client(blocking).set_async_httpx_client(asynchronous)


class _Driven:
    """The part of the two clients that does not send."""

    def __init__(self, app: App, driver: Any, options: dict[str, Any]) -> None:
        client: Any = super()
        client.__init__(base_url=app.api_url, headers=app.headers, **options)
        self.driver = driver
        self.api = Api(app)

    def build_request(
        self, method: str, url: httpx.URL | str, *, params: Any = None, **options: Any
    ) -> httpx.Request:
        client: Any = super()
        request: httpx.Request = client.build_request(
            method, self.api.absolute(url), params=params or None, **options
        )
        return request


class _Client(_Driven, OurClient):  # type: ignore[override]  # as `OurClient`
    """Sends requests as the policy of a call decides."""

    @sealed
    def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        journey = _Journey(self, request, **how)
        while True:
            outcome = self.driver.drive(journey.subject(), partial(self._send, journey))
            if not journey.goes_on(outcome):
                return outcome  # type: ignore[no-any-return]  # a driver brings what was sent

    def _send(self, journey: _Journey, token: Token | None) -> Sent:
        try:
            response = super().send(journey.request, **journey.prepare(token))
            if journey.is_unread(response):
                response.read()
            return journey.arrived(response)
        except FAILURES as failure:
            return journey.failed(failure)


class _AsyncClient(_Driven, OurAsyncClient):  # type: ignore[override]  # as above
    """As `_Client`, async."""

    @sealed
    async def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        journey = _Journey(self, request, **how)
        while True:
            outcome = await self.driver.drive(journey.subject(), partial(self._send, journey))
            if not journey.goes_on(outcome):
                return outcome  # type: ignore[no-any-return]  # a driver brings what was sent

    async def _send(self, journey: _Journey, token: Token | None) -> Sent:
        try:
            response = await super().send(journey.request, **journey.prepare(token))
            if journey.is_unread(response):
                await response.aread()
            return journey.arrived(response)
        except FAILURES as failure:
            return journey.failed(failure)


# Leaves a request as it is signed already.
_AS_IT_IS = httpx.Auth()


@define(eq=False)
class _Journey:
    """A request, and the requests that it is redirected to: each is a call of its own.

    With `stream`, the caller reads the body. By default, the token of the account signs it, and the
    client says whether redirects are followed.
    """

    client: _Client | _AsyncClient
    request: httpx.Request
    stream: bool = field(default=False, kw_only=True)
    auth: Any = field(default=httpx.USE_CLIENT_DEFAULT, kw_only=True)
    follow_redirects: Any = field(default=httpx.USE_CLIENT_DEFAULT, kw_only=True)
    _left_home: bool = field(default=False, init=False)
    _history: list[httpx.Response] = field(factory=list, init=False)
    _failure: Exception = field(init=False)

    def subject(self) -> Subject:
        """The call that the present request is."""
        request, api = self.request, self.client.api
        at_home = api.is_home(request.url)
        self._left_home = self._left_home or not at_home
        return Subject(
            f"{request.method} {request.url.path}",
            request.method,
            "required",
            self._sent,
            first_party=at_home and api.is_first_party(request),
            signed=self.auth is httpx.USE_CLIENT_DEFAULT and not self._left_home,
            counted=at_home,
            repeatable=at_home and api.is_repeatable(request),
            streams=not isinstance(request.stream, httpx.ByteStream),
        )

    def _sent(self) -> object:
        body = None
        if isinstance(self.request.stream, httpx.ByteStream):
            with suppress(ValueError, RecursionError):
                body = json.loads(self.request.content)
        return [*self.request.url.params.values()], body

    def prepare(self, token: Token | None) -> dict[str, Any]:
        """Sign the request; return how to send it."""
        request, cancel = self.request, self.client.driver.options.cancel
        if self._left_home:
            for name in ("Authorization", "trakt-api-key"):
                request.headers.pop(name, None)
        elif token is not None:
            request.headers["Authorization"] = bearer(token)
        if self.auth is httpx.USE_CLIENT_DEFAULT:
            # Without a token, httpx signs by the name and password in a URL.
            auth = None if token is None else _AS_IT_IS
        else:
            auth = _AS_IT_IS if self._history else self.auth
        if cancel is not None:
            request.extensions = {**request.extensions, **within(API_SECONDS, cancel=cancel)}
        return {"stream": self.stream, "auth": auth, "follow_redirects": False}

    def is_unread(self, response: httpx.Response) -> bool:
        """Whether the body has to be read here: it leads on, or it is that of an error."""
        return self.stream and (response.is_error or self._leads_on(response))

    def arrived(self, response: httpx.Response) -> httpx.Response:
        """Check and return the response to the present request."""
        response.history = list(self._history)
        if self._leads_on(response) and len(self._history) >= self.client.max_redirects:
            raise httpx.TooManyRedirects("There were too many redirects.", request=self.request)
        return response

    def failed(self, failure: Exception) -> Sent:
        """The outcome of a request that `failure` has ended."""
        self._failure = failure
        return no_response(self.subject(), failure)

    def goes_on(self, outcome: Any) -> bool:
        """Whether there is another request to send, to which a response redirects.

        Raises the failure if there was no response, and errors are raised as they are.
        """
        if not isinstance(outcome, httpx.Response):
            raise self._failure
        if not self._leads_on(outcome):
            return False
        assert outcome.next_request is not None  # noqa: S101 - it leads on
        self._history.append(outcome)
        self.request = outcome.next_request
        return True

    def _leads_on(self, response: httpx.Response) -> bool:
        follows = self.follow_redirects
        if follows is httpx.USE_CLIENT_DEFAULT:
            follows = self.client.follow_redirects
        return bool(follows) and response.next_request is not None
