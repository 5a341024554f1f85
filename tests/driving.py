"""Drives the blocking and the async flow by the same script, on a time that only sleeping moves."""

from __future__ import annotations

import functools
import time as real_time
from collections.abc import Callable, Sequence

import anyio
import httpx
from attrs import define, field, frozen

from trakt_auth import (
    App,
    AsyncDeviceFlow,
    DeviceCode,
    DeviceFlow,
    PollEvent,
    PollingPolicy,
    Token,
    TraktAuthError,
)

Handler = Callable[[httpx.Request], httpx.Response]

CODE_BODY = {
    "device_code": "device-code",
    "user_code": "K7MQ2XWP",
    "verification_url": "https://auth.trakt.tv/activate",
    "expires_in": 600,
    "interval": 5,
}
TOKEN_BODY = {
    "access_token": "access-token",
    "token_type": "bearer",
    "expires_in": 604800,
    "refresh_token": "refresh-token",
    "scope": "public",
    "created_at": 1790000000,
}
TOKEN = Token.from_dict(TOKEN_BODY)


@define
class FakeTime:
    """A clock that stands still unless somebody sleeps."""

    now: float = 1000.0
    sleeps: list[float] = field(factory=list)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0
        self.sleeps.append(seconds)
        self.now += seconds


class FastTime:
    """Real time in a hurry: all who go by its clock and its sleeps agree with one another."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._began = real_time.monotonic()

    def clock(self) -> float:
        """Seconds that pass `speed` times as fast as they should. Not far from Unix time."""
        return 1_800_000_000 + (real_time.monotonic() - self._began) * self._speed

    def sleep(self, seconds: float) -> None:
        real_time.sleep(seconds / self._speed)

    async def sleep_async(self, seconds: float) -> None:
        await anyio.sleep(seconds / self._speed)


@frozen
class Login:
    """How a login went."""

    events: list[PollEvent]
    token: Token | None = None
    error: TraktAuthError | None = None


@frozen
class Driver:
    """Runs either flow over a handler."""

    kind: str
    loops: bool = False
    """Whether to loop over `events`, instead of calling `wait`."""

    def start(self, app: App, handler: Handler) -> DeviceCode:
        if self.kind == "sync":
            with httpx.Client(transport=httpx.MockTransport(handler)) as client:
                return DeviceFlow(app, http_client=client).start()

        async def start() -> DeviceCode:
            async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as client:
                return await AsyncDeviceFlow(app, http_client=client).start()

        return anyio.run(start, backend=self.kind)

    def wait(
        self,
        app: App,
        handler: Handler,
        time: FakeTime,
        code: DeviceCode | None = None,
        policy: PollingPolicy | None = None,
    ) -> Login:
        """Start a login unless there is a code, wait for its end, and report it."""
        run = self._wait_sync if self.kind == "sync" else self._wait_async
        events: list[PollEvent] = []
        try:
            return Login(
                events, token=run(app, handler, time, code, policy or PollingPolicy(), events)
            )
        except TraktAuthError as error:
            return Login(events, error=error)

    def _wait_sync(
        self,
        app: App,
        handler: Handler,
        time: FakeTime,
        code: DeviceCode | None,
        policy: PollingPolicy,
        events: list[PollEvent],
    ) -> Token:
        with (
            httpx.Client(transport=httpx.MockTransport(handler)) as client,
            DeviceFlow(
                app, policy=policy, http_client=client, clock=time.clock, sleep=time.sleep
            ) as flow,
        ):
            code = code or flow.start()
            if self.loops:
                for event in flow.events(code):
                    events.append(event)  # noqa: PERF402 - those before an error count too
                return _token(events)
            return flow.wait(code, on_event=events.append)

    def _wait_async(
        self,
        app: App,
        handler: Handler,
        time: FakeTime,
        code: DeviceCode | None,
        policy: PollingPolicy,
        events: list[PollEvent],
    ) -> Token:
        async def sleep(seconds: float) -> None:
            time.sleep(seconds)

        async def wait() -> Token:
            async with (
                httpx.AsyncClient(transport=httpx.MockTransport(handler)) as client,
                AsyncDeviceFlow(
                    app, policy=policy, http_client=client, clock=time.clock, sleep=sleep
                ) as flow,
            ):
                code_or_new = code or await flow.start()
                if self.loops:
                    async for event in flow.events(code_or_new):
                        events.append(event)  # noqa: PERF401 - those before an error count too
                    return _token(events)
                return await flow.wait(code_or_new, on_event=events.append)

        return anyio.run(wait, backend=self.kind)


def _token(events: list[PollEvent]) -> Token:
    token = events[-1].token
    assert token is not None
    return token


Reply = httpx.Response | httpx.RequestError
"""What a scripted server does: answer, or fail as the network would."""


def scripted(polls: Sequence[Reply], code: Reply | None = None) -> Handler:
    """A server that issues a code and answers polls in turn; the last answer stays."""
    left = list(polls)

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/device/code":
            reply: Reply = code or httpx.Response(200, json=CODE_BODY)
        else:
            assert request.url.path == "/oauth/device/token"
            reply = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(reply, httpx.RequestError):
            raise reply
        return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)

    return handler


approved = functools.partial(httpx.Response, 200, json=TOKEN_BODY)
pending = functools.partial(httpx.Response, 400)
