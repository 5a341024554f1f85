"""Trakt's OAuth device login (RFC 8628): get a code, wait until a person has approved it elsewhere.

The two flows only wait and call; what to wait for is decided in `polling`, and what a status means
in `trakt_auth._statuses`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Self, TypeAlias
from weakref import WeakKeyDictionary

from attrs import evolve, field, frozen

from trakt_auth._ground.addresses import address, is_loopback, safe_link
from trakt_auth._ground.checks import an_event, functions, functions_if_any
from trakt_auth._ground.waits import interruptible
from trakt_auth._login.device_code import DeviceCode
from trakt_auth._login.polling import PollingPolicy, Step, Stop, Wait
from trakt_auth._statuses.statuses import PollOutcome, poll_error, poll_outcome
from trakt_auth._wire.bounds import POLL_SECONDS
from trakt_auth._wire.clients import KEEP_POLLS, Pools, async_client, sync_client
from trakt_auth._wire.exchange import Failure, Reply, aexchange, error_for, exchange, json_request
from trakt_auth._wire.http import httpx
from trakt_auth.app import App, an_app
from trakt_auth.errors import ConfigurationError
from trakt_auth.events import LOGGER
from trakt_auth.token import Home, Token

# openapi.yaml has them; a test holds these against it.
CODE_PATH = "/oauth/device/code"
POLL_PATH = "/oauth/device/token"
POLL = "the device token endpoint"


@frozen(kw_only=True)
class PollEvent:
    """The answer to one poll."""

    outcome: PollOutcome
    attempt: int
    """Which poll this was, counted from 1."""
    interval: float
    """Seconds between polls from now on."""
    next_poll_in: float | None
    """Seconds until the next poll; None if there is none."""
    remaining: float
    """Seconds until the code expires."""
    status: int | None = None
    """The HTTP status; None if there was no complete answer."""
    token: Token | None = field(default=None, repr=False)
    """With `PollOutcome.AUTHORIZED`, the token."""


# What a poll leads to; without an event where it was too late for one.
_Polled: TypeAlias = tuple[Step, PollEvent | None, Reply | None]


class _Flow:
    """All that the two flows share: everything except waiting and calling."""

    def __init__(
        self, app: App, policy: PollingPolicy, clock: Callable[[], float], sleep: object
    ) -> None:
        self._app = an_app(app)
        functions(clock=clock)
        functions_if_any(sleep=sleep)
        self._policy = policy
        self._clock = clock
        host = address(app.auth_url)
        self._is_here = host is not None and is_loopback(host.host)
        # Where each code's wait stands, so that a second wait on it keeps the pace of the first.
        self._waits: WeakKeyDictionary[DeviceCode, Wait] = WeakKeyDictionary()

    def _code_request(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Request:
        return json_request(http, CODE_PATH, {"client_id": self._app.client_id})

    def _poll_request(
        self, http: httpx.Client | httpx.AsyncClient, code: DeviceCode
    ) -> httpx.Request:
        fields = {
            "code": code.device_code,
            "client_id": self._app.client_id,
            "client_secret": self._app.client_secret,
        }
        return json_request(http, POLL_PATH, fields)

    def _note_poll(self, code: DeviceCode, state: Wait) -> None:
        # Before it is sent: a second wait keeps the pace also where the first gave up during it.
        self._waits[code] = evolve(state, due=self._clock() + state.interval)

    def _poll_seconds(self, state: Wait) -> float:
        """How long one poll may take: it is over when its code is."""
        return min(POLL_SECONDS, state.deadline - self._clock())

    def _issued(self, reply: Reply) -> DeviceCode:
        code = _device_code(reply.body) if _is_success(reply.status) else None
        # A stranger's link to this machine could make a browser here act for them.
        if code is None or not safe_link(code.verification_url, loopback=self._is_here):
            raise error_for(reply, "the device code endpoint")
        step = self._policy.start(code.interval, code.expires_in, now=self._clock())
        if isinstance(step, Wait):
            self._waits[code] = step
        return code

    def _first_step(
        self, code: DeviceCode, *, on_event: object = None, cancel: object = None
    ) -> Step:
        functions_if_any(on_event=on_event)
        an_event(cancel)
        now = self._clock()
        if not isinstance(code, DeviceCode):
            raise ConfigurationError("code must be a DeviceCode, as start() returns it")
        if (state := self._waits.get(code)) is not None:
            return self._policy.resume(state, now=now)
        # Made by another flow or before a restart: its last poll may have been a moment ago.
        age = max(0.0, time.time() - code.issued_at)
        return self._policy.start(code.interval, code.expires_in, age=age, now=now)

    def _judge(self, code: DeviceCode, state: Wait, reply: Reply) -> tuple[Step, PollEvent]:
        token = self._token(reply.body) if _is_success(reply.status) else None
        outcome = _outcome(reply, token)
        now = self._clock()
        step = self._policy.after(state, outcome, now=now, retry_after=reply.retry_after)
        if isinstance(step, Wait):
            self._waits[code] = step
        else:
            self._waits.pop(code, None)
        return step, PollEvent(
            outcome=outcome,
            attempt=state.attempt + 1,
            interval=step.interval if isinstance(step, Wait) else state.interval,
            next_poll_in=step.seconds if isinstance(step, Wait) else None,
            remaining=max(0.0, state.deadline - now),
            status=reply.status,
            token=token,
        )

    def _token(self, sent: object) -> Token | None:
        return Home.of(self._app).token(sent, received_at=time.time())


class DeviceFlow(_Flow):
    """Device logins, blocking.

    Safe to share between threads, if each waits for a code of its own.

    Args:
        app: The application that calls.
        policy: How fast to poll.
        http_client: Your own client to send with, for its proxy, certificates, timeouts or hooks.
            Its base URL, headers and redirect settings are not used. It is not closed.
        clock: A monotonic clock, in seconds.
        sleep: How to wait, given seconds. By default, a wait that `cancel` ends at once.

    Raises:
        ConfigurationError: `app` is no `App`, `http_client` no `httpx.Client`, or `clock` or
            `sleep` no function.
    """

    def __init__(
        self,
        app: App,
        *,
        policy: PollingPolicy = PollingPolicy(),
        http_client: httpx.Client | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        super().__init__(app, policy, clock, sleep)
        self._sleep = sleep
        self._http = sync_client(app, app.auth_url, http_client, keep=KEEP_POLLS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def start(self) -> DeviceCode:
        """Ask Trakt for a new code.

        Raises:
            RateLimited: Too many logins were started.
            Unavailable: Trakt is out of reach.
            Forbidden: The client id, or this machine's address, is blocked.
            InvalidClient: The client id is wrong.
            UnexpectedResponse: Any other answer.
        """
        return self._issued(exchange(self._http, self._code_request(self._http)))

    def wait(
        self,
        code: DeviceCode,
        *,
        on_event: Callable[[PollEvent], object] | None = None,
        cancel: threading.Event | None = None,
    ) -> Token:
        """Poll until the person has answered, and return the token.

        Args:
            code: What `start` returned, in this process or an earlier one.
            on_event: Called after each poll. What it raises ends the wait; but once the token is
                there, it is logged, and the token is returned.
            cancel: Set it, from any thread, to stop the wait at once.

        Raises:
            AccessDenied: The person refused.
            CodeExpired: Nobody approved or refused in time.
            InvalidDeviceCode: Trakt does not know the code.
            CodeAlreadyUsed: The code was used before.
            LoginCancelled: `cancel` was set.
            InvalidClient: The client id or secret is wrong.
            Forbidden: The client id, or this machine's address, is blocked.
            UnexpectedResponse: Trakt's answer breaks the contract.
        """
        step, event, reply = self._first_step(code, on_event=on_event, cancel=cancel), None, None
        while isinstance(step, Wait):
            self._pause(step.seconds, cancel)
            step, event, reply = self._woken(code, step, cancel)
            _tell(event, on_event)
        return _result(step, event, reply)

    def events(
        self, code: DeviceCode, *, cancel: threading.Event | None = None
    ) -> Iterator[PollEvent]:
        """Wait as `wait` does, and yield an event after each poll; the last one has the token.

        Raises:
            TraktAuthError: What `wait` raises, after the event of the poll that ended the login.
        """
        step, event, reply = self._first_step(code, cancel=cancel), None, None
        while isinstance(step, Wait):
            self._pause(step.seconds, cancel)
            step, event, reply = self._woken(code, step, cancel)
            if event is not None:
                yield event
        _result(step, event, reply)

    def _woken(self, code: DeviceCode, state: Wait, cancel: threading.Event | None) -> _Polled:
        step = self._policy.wake(state, now=self._clock())
        if isinstance(step, Stop):
            return step, None, None
        poll = self._poll_request(self._http, code)
        seconds = self._poll_seconds(step)
        self._note_poll(code, step)
        reply = exchange(self._http, poll, seconds=seconds, cancel=cancel, reads=_is_success)
        if reply.failure is Failure.CANCELLED:
            raise error_for(reply, POLL)
        return (*self._judge(code, step, reply), reply)

    def _pause(self, seconds: float, cancel: threading.Event | None) -> None:
        if self._sleep is not None:
            self._sleep(seconds)
        elif cancel is not None:
            interruptible(cancel.wait, seconds)
        else:
            time.sleep(seconds)
        if cancel is not None and cancel.is_set():
            raise error_for(Reply(failure=Failure.CANCELLED), POLL)


class AsyncDeviceFlow(_Flow):
    """Device logins on asyncio or trio. One flow can wait for any number of codes at once.

    Takes the arguments of `DeviceFlow`, with an `httpx.AsyncClient`. Cancel the task or scope to
    end a wait at once. Use a flow only on the event loop on which it was first used.
    """

    def __init__(
        self,
        app: App,
        *,
        policy: PollingPolicy = PollingPolicy(),
        http_client: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> None:
        super().__init__(app, policy, clock, sleep)
        import anyio  # here, since the blocking flow does not need it

        self._sleep = sleep or anyio.sleep
        self._pools = Pools(
            lambda idle: async_client(app, app.auth_url, http_client, idle=idle, keep=KEEP_POLLS)
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pools.aclose()

    async def start(self) -> DeviceCode:
        """Ask Trakt for a new code. Raises what `DeviceFlow.start` raises."""
        with self._pools.lend() as http:
            reply = await aexchange(http, self._code_request(http))
        return self._issued(reply)

    async def wait(
        self, code: DeviceCode, *, on_event: Callable[[PollEvent], object] | None = None
    ) -> Token:
        """Poll until the person has answered, and return the token.

        Raises what `DeviceFlow.wait` raises, except `LoginCancelled`.
        """
        # Not by way of `events`: a generator would be a good part of what a waiting login costs.
        step, event, reply = self._first_step(code, on_event=on_event), None, None
        while isinstance(step, Wait):
            await self._sleep(step.seconds)
            step, event, reply = await self._woken(code, step)
            _tell(event, on_event)
        return _result(step, event, reply)

    async def events(self, code: DeviceCode) -> AsyncGenerator[PollEvent, None]:
        """Wait as `wait` does, and yield an event after each poll; the last one has the token.

        If you leave the loop before its end, close the iterator, best with `contextlib.aclosing`.
        """
        step, event, reply = self._first_step(code), None, None
        while isinstance(step, Wait):
            await self._sleep(step.seconds)
            step, event, reply = await self._woken(code, step)
            if event is not None:
                yield event
        _result(step, event, reply)

    async def _woken(self, code: DeviceCode, state: Wait) -> _Polled:
        step = self._policy.wake(state, now=self._clock())
        if isinstance(step, Stop):
            return step, None, None
        seconds = self._poll_seconds(step)
        self._note_poll(code, step)
        with self._pools.lend() as http:
            poll = self._poll_request(http, code)
            reply = await aexchange(http, poll, seconds=seconds, reads=_is_success)
        return (*self._judge(code, step, reply), reply)


def _tell(event: PollEvent | None, on_event: Callable[[PollEvent], object] | None) -> None:
    if event is None or on_event is None:
        return
    try:
        on_event(event)
    except Exception:
        if event.token is None:
            raise
        # The code is spent: who does not get this token has to begin anew.
        with suppress(Exception):  # as a handler of the logger may raise
            LOGGER.exception("on_event raised an error; the login goes on")


def _result(stop: Stop, event: PollEvent | None, reply: Reply | None) -> Token:
    """What a login that came to an end has brought."""
    if event is None or reply is None:
        raise poll_error(stop.reason, None)
    if event.token is not None:
        return event.token
    if reply.failure is Failure.CERTIFICATE:
        raise error_for(reply, POLL)
    raise poll_error(stop.reason, reply.status, last=event.outcome, retry_after=reply.retry_after)


def _is_success(status: int | None) -> bool:
    return status is not None and 200 <= status <= 299


def _outcome(reply: Reply, token: Token | None) -> PollOutcome:
    if token is not None:
        return PollOutcome.AUTHORIZED
    if reply.failure is Failure.CERTIFICATE:
        return PollOutcome.UNTRUSTED
    if reply.status is None:
        return PollOutcome.UNAVAILABLE
    # A 200 without a token is no 200.
    outcome = poll_outcome(reply.status)
    return PollOutcome.UNEXPECTED if outcome is PollOutcome.AUTHORIZED else outcome


def _device_code(sent: object) -> DeviceCode | None:
    if not isinstance(sent, dict):
        return None
    try:
        return DeviceCode.from_dict(sent)
    except ValueError:
        return None
