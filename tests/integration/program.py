"""A program that logs in over real connections, on a time that it shares with the sandbox."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager

import anyio
import httpx
from attrs import define, field, frozen

from tests.driving import FakeTime
from trakt_auth import (
    App,
    AsyncDeviceFlow,
    DeviceCode,
    DeviceFlow,
    PollEvent,
    PollOutcome,
    Token,
    TraktAuthError,
)
from trakt_auth.sandbox import RequestRecord, Sandbox

CODE = "POST /oauth/device/code"
POLL = "POST /oauth/device/token"
CLIENT_SECRET = "PLANTED-client-secret"
PATIENCE = 5.0
"""Seconds of real time in which a sandbox answers, even on a busy machine."""


def still() -> float:
    """A clock for a sandbox whose time only `Sandbox.advance` moves."""
    return 1_800_000_000.0


@define
class SharedTime(FakeTime):
    """Sleeping moves the program's clock and the sandbox's by the same, and nothing else does."""

    sandbox: Sandbox = field(kw_only=True)
    _plans: list[tuple[float, Callable[[], object]]] = field(factory=list)
    _began: float = 1000.0

    def at(self, seconds: float, act: Callable[[], object]) -> None:
        """Do something `seconds` after the beginning, while the program sleeps."""
        self._plans.append((self._began + seconds, act))
        self._plans.sort(key=lambda plan: plan[0])

    def sleep(self, seconds: float) -> None:
        end = self.now + seconds
        while self._plans and self._plans[0][0] <= end:
            when, act = self._plans.pop(0)
            self._pass(when - self.now)
            act()
        self._pass(end - self.now)
        self.sleeps.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def _pass(self, seconds: float) -> None:
        self.now += seconds
        self.sandbox.advance(seconds)


@define
class Login:
    """How a login went."""

    code: DeviceCode | None = None
    events: list[PollEvent] = field(factory=list)
    token: Token | None = None
    error: TraktAuthError | None = None

    @property
    def outcomes(self) -> list[PollOutcome]:
        return [event.outcome for event in self.events]


@frozen
class Program:
    """Logs in at a sandbox by the blocking flow, or by the async one on asyncio or trio."""

    kind: str
    sandbox: Sandbox
    time: SharedTime

    def start(self, *, patience: float | None = None) -> DeviceCode:
        """Ask for a code alone."""
        if self.kind == "sync":
            with self._flow(None, patience) as flow:
                return flow.start()

        async def start() -> DeviceCode:
            async with self._async_flow(None, patience) as flow:
                return await flow.start()

        return anyio.run(start, backend=self.kind)

    def login(
        self,
        app: App | None = None,
        *,
        code: DeviceCode | None = None,
        patience: float | None = None,
    ) -> Login:
        """Start a login unless there is a code, and wait for its end.

        `patience` is for how many real seconds an answer is waited for, by a client of the
        program's own; by default the flow's own client decides.
        """
        login = Login(code)
        run = self._login if self.kind == "sync" else self._login_async
        try:
            login.token = run(login, app, patience)
        except TraktAuthError as error:
            login.error = error
        return login

    def _login(self, login: Login, app: App | None, patience: float | None) -> Token:
        with self._flow(app, patience) as flow:
            login.code = login.code or flow.start()
            return flow.wait(login.code, on_event=login.events.append)

    def _login_async(self, login: Login, app: App | None, patience: float | None) -> Token:
        async def run() -> Token:
            async with self._async_flow(app, patience) as flow:
                login.code = login.code or await flow.start()
                return await flow.wait(login.code, on_event=login.events.append)

        return anyio.run(run, backend=self.kind)

    @contextmanager
    def _flow(self, app: App | None, patience: float | None) -> Iterator[DeviceFlow]:
        with ExitStack() as stack:
            client = None
            if patience is not None:
                client = stack.enter_context(httpx.Client(timeout=patience))
            yield stack.enter_context(
                DeviceFlow(
                    app or self.sandbox.app,
                    http_client=client,
                    clock=self.time.clock,
                    sleep=self.time.sleep,
                )
            )

    @asynccontextmanager
    async def _async_flow(
        self, app: App | None, patience: float | None
    ) -> AsyncIterator[AsyncDeviceFlow]:
        async with AsyncExitStack() as stack:
            client = None
            if patience is not None:
                client = await stack.enter_async_context(httpx.AsyncClient(timeout=patience))
            yield await stack.enter_async_context(
                AsyncDeviceFlow(
                    app or self.sandbox.app,
                    http_client=client,
                    clock=self.time.clock,
                    sleep=self.time.sleep_async,
                )
            )


@contextmanager
def whenever_sent(act: Callable[[], object]) -> Iterator[None]:
    """Do something each time a request has gone out whole, and its answer is awaited."""

    class Watch(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.getMessage().startswith("receive_response_headers.started"):
                act()

    logger, watch = logging.getLogger("httpcore.http11"), Watch()
    level = logger.level
    logger.addHandler(watch)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(watch)
        logger.setLevel(level)


def polls(sandbox: Sandbox) -> list[RequestRecord]:
    """The polls that reached a sandbox."""
    return [record for record in sandbox.requests if f"{record.method} {record.path}" == POLL]


def poll_times(sandbox: Sandbox) -> list[float]:
    """When they did, in seconds since the sandbox was made."""
    return [round(record.elapsed, 6) for record in polls(sandbox)]


def paced_well(sandbox: Sandbox) -> bool:
    """Whether the sandbox itself never had to ask for a slower pace."""
    return not any(record.status == 429 and not record.scripted for record in polls(sandbox))
