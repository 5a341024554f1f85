"""Trakt's OAuth device login (RFC 8628): get a code, wait until a person has approved it elsewhere.

The two flows only wait and send. `polling` decides when, and `trakt_auth._statuses` reads statuses.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import NamedTuple, Self
from weakref import WeakKeyDictionary

from attrs import evolve, field, frozen

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client import models
from generated_client.api.authentication_devices import (
    generate_new_device_codes,
    poll_for_the_access_token,
)
from generated_client.types import UNSET
from trakt_auth._ground.addresses import address, is_loopback, safe_link
from trakt_auth._ground.checks import an_event, functions, functions_if_any
from trakt_auth._ground.waits import interruptible
from trakt_auth._login.device_code import DeviceCode
from trakt_auth._login.polling import PollingPolicy, PollStep, Stop, Wait, heard
from trakt_auth._statuses.statuses import (
    POLL_ENDPOINT,
    PollOutcome,
    is_success,
    poll_error,
    poll_outcome,
)
from trakt_auth._wire.clients import KEEP_POLLS, Pools, sync_client
from trakt_auth._wire.exchange import Failure, Reply, Sends, aask, ask, error_for
from trakt_auth._wire.http import httpx
from trakt_auth._wire.issued import code_fields, issued, token_names
from trakt_auth.app import App, an_app
from trakt_auth.errors import ConfigurationError
from trakt_auth.events import LOGGER
from trakt_auth.token import Token


@frozen(kw_only=True)
class PollEvent:
    """The answer to one poll."""

    outcome: PollOutcome
    attempt: int
    """Which poll this was, counted from 1."""
    interval: float
    """Seconds between polls from now on."""
    next_poll_in: float | None
    """Seconds until the next poll; None if there is none. At least the code's own interval. A
    longer wait is cut, so that a last poll comes 1 s before the code expires."""
    remaining: float
    """Seconds until the code expires. A poll is heard for up to 5 s longer."""
    status: int | None = None
    """The HTTP status; None if there was no complete answer."""
    token: Token | None = field(default=None, repr=False)
    """With `PollOutcome.AUTHORIZED`, the token."""


class _Polled(NamedTuple):
    """The decision after a poll. If it was too late to send one, it has no event."""

    step: PollStep
    event: PollEvent | None = None
    reply: Reply = Reply()

    def result(self) -> Token:
        """The token of a login that has ended. Raises TraktAuthError if it ended without one."""
        assert isinstance(self.step, Stop)  # noqa: S101 - the loops end by that
        reply, last = self.reply, None
        if self.event is not None:
            if self.event.token is not None:
                return self.event.token
            last = self.event.outcome
        if reply.failure is Failure.CERTIFICATE:
            raise error_for(reply, POLL_ENDPOINT)
        reason, retry_after = self.step.reason, reply.retry_after
        raise poll_error(reason, reply.status, last=last, retry_after=retry_after)


class _DeviceFlows:
    """The part of the two flows that neither waits nor sends."""

    def __init__(
        self, app: App, policy: PollingPolicy, clock: Callable[[], float], sleep: object
    ) -> None:
        self._app = an_app(app)
        functions(clock=clock)
        functions_if_any(sleep=sleep)
        self._policy = policy
        self._clock = clock
        self._is_closed = False
        host = address(app.auth_url)
        self._is_here = host is not None and is_loopback(host.host)
        # The state of each code's wait, so that a second wait on it keeps the pace of the first.
        self._waits: WeakKeyDictionary[DeviceCode, Wait] = WeakKeyDictionary()

    def _require_open(self) -> None:
        if self._is_closed:
            raise RuntimeError(f"This {type(self).__name__} is closed. Make a new one.")

    def _asks(self) -> Sends:
        body = models.GenerateNewDeviceCodesRequest(self._app.client_id)
        return generate_new_device_codes.OPERATION.request({"body": body})

    # Fields are given in the order of the contract, which alone knows their names.
    def _polls(self, code: DeviceCode) -> Sends:
        app = self._app
        token_names()
        body = models.PollForTheAccessTokenRequest(
            code.device_code, app.client_id, app.client_secret or UNSET
        )
        return poll_for_the_access_token.OPERATION.request({"body": body})

    def _issued(self, reply: Reply) -> DeviceCode:
        code = None
        if is_success(reply.status):
            with suppress(ValueError):
                code = DeviceCode.from_dict(code_fields(reply.body))
        # A stranger's link to this machine could make a browser here act for them.
        if code is None or not safe_link(code.verification_url, loopback=self._is_here):
            raise error_for(reply, "the device code endpoint")
        step = self._policy.start(code.interval, code.expires_in, now=self._clock())
        if isinstance(step, Wait):
            self._waits[code] = step
        return code

    def _begun(
        self, code: DeviceCode, *, on_event: object = None, cancel: object = None
    ) -> _Polled:
        functions_if_any(on_event=on_event)
        an_event(cancel)
        self._require_open()
        now = self._clock()
        if not isinstance(code, DeviceCode):
            raise ConfigurationError("code must be a DeviceCode, as start() returns it")
        if (state := self._waits.get(code)) is not None:
            return _Polled(self._policy.resume(state, now=now))
        # Made by another flow or before a restart: its last poll may have been a moment ago.
        age = max(0.0, time.time() - code.issued_at)
        return _Polled(self._policy.start(code.interval, code.expires_in, age=age, now=now))

    def _wake(self, code: DeviceCode, state: Wait) -> PollStep:
        self._require_open()
        step = self._policy.wake(state, now=self._clock())
        if isinstance(step, Wait):
            # Before the poll is sent: a second wait keeps the pace if the first one ends during it.
            self._waits[code] = evolve(step, due=self._clock() + step.interval)
        return step

    def _judge(self, code: DeviceCode, state: Wait, reply: Reply) -> _Polled:
        if reply.failure is Failure.CANCELLED:
            raise error_for(reply, POLL_ENDPOINT)
        token, outcome = None, PollOutcome.UNAVAILABLE
        if is_success(reply.status):
            token = issued(self._app, reply.body)
            # A 200 without a token is no 200.
            outcome = PollOutcome.UNEXPECTED if token is None else PollOutcome.AUTHORIZED
        elif reply.status is not None:
            outcome = poll_outcome(reply.status)
        elif reply.failure is Failure.CERTIFICATE:
            outcome = PollOutcome.UNTRUSTED
        now = self._clock()
        step = self._policy.after(state, outcome, now=now, retry_after=reply.retry_after)
        if isinstance(step, Wait):
            self._waits[code] = step
        else:
            self._waits.pop(code, None)
        event = PollEvent(
            outcome=outcome,
            attempt=state.attempt + 1,
            interval=step.interval if isinstance(step, Wait) else state.interval,
            next_poll_in=step.seconds if isinstance(step, Wait) else None,
            remaining=max(0.0, state.deadline - now),
            status=reply.status,
            token=token,
        )
        return _Polled(step, event, reply)


class DeviceFlow(_DeviceFlows):
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
        """Close the connections. A wait that is under way ends at its next poll."""
        self._is_closed = True
        self._http.close()

    def start(self) -> DeviceCode:
        """Ask Trakt for a new code.

        Raises:
            RateLimited: Too many logins were started.
            Unavailable: Trakt is out of reach.
            Forbidden: The client id, or this machine's address, is blocked.
            InvalidClient: The client id is wrong.
            UnexpectedResponse: Any other answer.
            RuntimeError: The flow is closed.
        """
        self._require_open()
        return self._issued(ask(self._http, self._asks()))

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
            CodeExpired: Nobody approved or refused in time. A poll that was sent before the code
                expired is heard first, for up to 5 s longer.
            InvalidDeviceCode: Trakt does not know the code.
            CodeAlreadyUsed: The code was used before.
            LoginCancelled: `cancel` was set.
            InvalidClient: The client id or secret is wrong.
            Forbidden: The client id, or this machine's address, is blocked.
            UnexpectedResponse: Trakt's answer breaks the contract.
            RuntimeError: The flow is closed.
        """
        polled = self._begun(code, on_event=on_event, cancel=cancel)
        while isinstance(polled.step, Wait):
            polled = self._poll(code, polled.step, cancel)
            _hand_on(polled.event, on_event)
        return polled.result()

    def events(
        self, code: DeviceCode, *, cancel: threading.Event | None = None
    ) -> Iterator[PollEvent]:
        """Wait as `wait` does, and yield an event after each poll; the last one has the token.

        Raises:
            TraktAuthError: What `wait` raises, after the event of the poll that ended the login.
        """
        polled = self._begun(code, cancel=cancel)
        while isinstance(polled.step, Wait):
            polled = self._poll(code, polled.step, cancel)
            if polled.event is not None:
                yield polled.event
        polled.result()

    def _poll(self, code: DeviceCode, state: Wait, cancel: threading.Event | None) -> _Polled:
        if self._sleep is not None:
            self._sleep(state.seconds)
        elif cancel is not None:
            interruptible(cancel.wait, state.seconds)
        else:
            time.sleep(state.seconds)
        if cancel is not None and cancel.is_set():
            raise error_for(Reply(failure=Failure.CANCELLED), POLL_ENDPOINT)
        if isinstance(step := self._wake(code, state), Stop):
            return _Polled(step)
        reply = ask(
            self._http,
            self._polls(code),  # without a name, which a traceback would show
            seconds=heard(step, now=self._clock()),
            cancel=cancel,
            reads=is_success,
        )
        return self._judge(code, step, reply)


class AsyncDeviceFlow(_DeviceFlows):
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
        self._pools = Pools(app, app.auth_url, http_client, keep=KEEP_POLLS)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections. A wait that is under way ends at its next poll."""
        self._is_closed = True
        await self._pools.aclose()

    async def start(self) -> DeviceCode:
        """Ask Trakt for a new code. Raises what `DeviceFlow.start` raises."""
        self._require_open()
        async with self._pools.lend() as http:
            reply = await aask(http, self._asks())
        return self._issued(reply)

    async def wait(
        self, code: DeviceCode, *, on_event: Callable[[PollEvent], object] | None = None
    ) -> Token:
        """Poll until the person has answered, and return the token.

        Raises what `DeviceFlow.wait` raises, except `LoginCancelled`.
        """
        # Not by way of `events`: a generator would be a good part of what a waiting login costs.
        polled = self._begun(code, on_event=on_event)
        while isinstance(polled.step, Wait):
            await self._sleep(polled.step.seconds)
            polled = await self._poll(code, polled.step)
            _hand_on(polled.event, on_event)
        return polled.result()

    async def events(self, code: DeviceCode) -> AsyncGenerator[PollEvent, None]:
        """Wait as `wait` does, and yield an event after each poll; the last one has the token.

        If you leave the loop before its end, close the iterator, best with `contextlib.aclosing`.
        """
        polled = self._begun(code)
        while isinstance(polled.step, Wait):
            await self._sleep(polled.step.seconds)
            polled = await self._poll(code, polled.step)
            if polled.event is not None:
                yield polled.event
        polled.result()

    async def _poll(self, code: DeviceCode, state: Wait) -> _Polled:
        if isinstance(step := self._wake(code, state), Stop):
            return _Polled(step)
        seconds = heard(step, now=self._clock())
        async with self._pools.lend() as http:
            reply = await aask(http, self._polls(code), seconds=seconds, reads=is_success)
        return self._judge(code, step, reply)


def _hand_on(event: PollEvent | None, on_event: Callable[[PollEvent], object] | None) -> None:
    if event is None or on_event is None:
        return
    try:
        on_event(event)
    except Exception:
        if event.token is None:
            raise
        # The code is spent: without this token, the person would have to begin anew.
        with suppress(Exception):  # as a handler of the logger may raise
            LOGGER.exception("on_event raised an error; the login goes on")
