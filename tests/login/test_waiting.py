"""The wait for a device login: resumed, looped over, cancelled, and with clients of the caller."""

from __future__ import annotations

import json
import threading
import time as real_time
from collections.abc import Callable

import anyio
import attrs
import httpx
import pytest

from tests.driving import CODE_BODY, TOKEN, Driver, FakeTime, Reply, approved, pending, scripted
from trakt_auth import (
    App,
    AsyncDeviceFlow,
    CodeExpired,
    ConfigurationError,
    DeviceCode,
    DeviceFlow,
    LoginCancelled,
    PollEvent,
    PollOutcome,
    Token,
    UnexpectedResponse,
)


class TestResuming:
    def test_a_code_is_waited_on_again_after_a_restart(
        self, app: App, time: FakeTime, driver: Driver
    ) -> None:
        written = json.dumps(driver.start(app, scripted([])).to_dict())
        code = DeviceCode.from_dict(json.loads(written))
        code = attrs.evolve(code, issued_at=code.issued_at - 300)
        login = driver.wait(app, scripted([pending()]), time, code)
        assert type(login.error) is CodeExpired
        # Half of its life had passed before; the first poll still waits an interval.
        assert time.sleeps[0] == 5
        assert sum(time.sleeps) == pytest.approx(295, abs=5)

    def test_a_code_that_died_in_the_meantime_is_not_polled(
        self, app: App, time: FakeTime, driver: Driver
    ) -> None:
        code = DeviceCode(**{**CODE_BODY, "issued_at": real_time.time() - 600})  # type: ignore[arg-type]  # a dict of mixed values
        login = driver.wait(app, scripted([approved()]), time, code)
        assert type(login.error) is CodeExpired
        assert login.events == []
        assert time.sleeps == []

    def test_a_code_from_the_future_lives_no_longer_than_any_other(
        self, app: App, time: FakeTime, driver: Driver
    ) -> None:
        code = DeviceCode(**{**CODE_BODY, "issued_at": real_time.time() + 9999})  # type: ignore[arg-type]  # a dict of mixed values
        assert type(driver.wait(app, scripted([pending()]), time, code).error) is CodeExpired
        assert sum(time.sleeps) <= 600

    def test_a_second_wait_keeps_the_pace_and_the_deadline_of_the_first(
        self, app: App, time: FakeTime
    ) -> None:
        handler = scripted([httpx.Response(429), pending()])
        with httpx.Client(transport=httpx.MockTransport(handler)) as client:
            flow = DeviceFlow(app, http_client=client, clock=time.clock, sleep=time.sleep)
            code = flow.start()
            next(iter(flow.events(code)))
            time.now += 4
            with pytest.raises(CodeExpired):
                flow.wait(code)
        assert time.sleeps[:3] == [5, 6, 10]
        assert time.now < 1000 + 600

    def test_a_wait_after_a_poll_that_was_given_up_keeps_the_pace(
        self, app: App, time: FakeTime
    ) -> None:
        cancel = threading.Event()
        server = scripted([pending(), approved()])

        with httpx.Client(transport=cancelled_by_a_poll(cancel, server)) as client:
            flow = DeviceFlow(app, http_client=client, clock=time.clock, sleep=time.sleep)
            code = flow.start()
            with pytest.raises(LoginCancelled):
                flow.wait(code, cancel=cancel)
            time.now += 2
            assert flow.wait(code) == TOKEN
        assert time.sleeps == [5, 3]

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_a_wait_after_a_poll_whose_task_was_cancelled_keeps_the_pace(
        self, app: App, time: FakeTime, backend: str
    ) -> None:
        server = scripted([approved()])
        scopes: list[anyio.CancelScope] = []

        async def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth/device/token" and scopes:
                scopes.pop().cancel()
                await anyio.sleep_forever()
            return server(request)

        async def sleep(seconds: float) -> None:
            time.sleep(seconds)

        async def wait_twice() -> Token:
            async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as client:
                flow = AsyncDeviceFlow(app, http_client=client, clock=time.clock, sleep=sleep)
                code = await flow.start()
                with anyio.CancelScope() as scope:
                    scopes.append(scope)
                    await flow.wait(code)
                return await flow.wait(code)

        assert anyio.run(wait_twice, backend=backend) == TOKEN
        assert time.sleeps == [5, 5]

    @pytest.mark.parametrize("missing", sorted(CODE_BODY))
    def test_a_written_code_that_lost_a_field(self, missing: str) -> None:
        with pytest.raises(ValueError, match=missing):
            DeviceCode.from_dict({k: v for k, v in CODE_BODY.items() if k != missing})


def cancelled_by_a_poll(
    cancel: threading.Event, server: Callable[[httpx.Request], httpx.Response]
) -> httpx.MockTransport:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/device/token":
            cancel.set()
        return server(request)

    return httpx.MockTransport(handler)


class Oversleeper(FakeTime):
    """A machine that was suspended, and slept an hour longer than it was told."""

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds + 3600)


class TestEvents:
    @pytest.mark.parametrize(
        "polls",
        [
            [pending(), httpx.Response(429), httpx.Response(502), approved()],
            [pending(), httpx.Response(418)],
            [httpx.ReadError("reset"), httpx.Response(410)],
            [httpx.Response(401)],
            [pending()],
        ],
    )
    @pytest.mark.parametrize("kind_of_time", [FakeTime, Oversleeper])
    def test_a_loop_sees_what_wait_reports(
        self, app: App, driver: Driver, polls: list[Reply], kind_of_time: type[FakeTime]
    ) -> None:
        waited, looped = kind_of_time(), kind_of_time()
        # From the future, so that its age is the same for both: none.
        code = DeviceCode(**{**CODE_BODY, "issued_at": real_time.time() + 9999})  # type: ignore[arg-type]  # a dict of mixed values
        login = driver.wait(app, scripted(polls), waited, code)
        loop = attrs.evolve(driver, loops=True).wait(app, scripted(polls), looped, code)
        assert (loop.token, type(loop.error), str(loop.error)) == (
            login.token,
            type(login.error),
            str(login.error),
        )
        assert loop.events == login.events
        assert looped.sleeps == waited.sleeps


class TestCancelling:
    def test_a_wait_ends_at_once(self, app: App) -> None:
        cancel = threading.Event()
        with httpx.Client(transport=httpx.MockTransport(scripted([pending()]))) as client:
            flow = DeviceFlow(app, http_client=client)
            code = attrs.evolve(flow.start(), interval=300)
            threading.Timer(0.05, cancel.set).start()
            began = real_time.monotonic()
            with pytest.raises(LoginCancelled):
                flow.wait(code, cancel=cancel)
        assert real_time.monotonic() - began < code.interval

    def test_what_a_poll_brings_after_all_is_not_taken(self, app: App, time: FakeTime) -> None:
        cancel = threading.Event()
        server = scripted([approved()])

        with httpx.Client(transport=cancelled_by_a_poll(cancel, server)) as client:
            flow = DeviceFlow(app, http_client=client, clock=time.clock, sleep=time.sleep)
            with pytest.raises(LoginCancelled):
                flow.wait(flow.start(), cancel=cancel)

    def test_cancelled_before_it_began(self, app: App, time: FakeTime) -> None:
        cancel = threading.Event()
        cancel.set()
        with httpx.Client(transport=httpx.MockTransport(scripted([approved()]))) as client:
            flow = DeviceFlow(app, http_client=client, clock=time.clock)
            with pytest.raises(LoginCancelled):
                flow.wait(flow.start(), cancel=cancel)

    def test_an_uncancelled_wait_returns_the_token(self, app: App, time: FakeTime) -> None:
        server = scripted([pending(), approved()])
        with httpx.Client(transport=httpx.MockTransport(server)) as client:
            flow = DeviceFlow(app, http_client=client, clock=time.clock, sleep=time.sleep)
            assert flow.wait(flow.start(), cancel=threading.Event()) == TOKEN

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_a_task_is_cancelled_natively(self, app: App, backend: str) -> None:
        async def cancelled() -> bool:
            transport = httpx.MockTransport(scripted([pending()]))
            async with httpx.AsyncClient(transport=transport) as client:
                flow = AsyncDeviceFlow(app, http_client=client)
                code = await flow.start()
                with anyio.move_on_after(0.05) as scope:
                    await flow.wait(code)
                return scope.cancelled_caught

        assert anyio.run(cancelled, backend=backend)


class TestClients:
    def test_an_injected_client_is_not_closed(self, app: App) -> None:
        with httpx.Client(transport=httpx.MockTransport(scripted([]))) as client:
            with DeviceFlow(app, http_client=client) as flow:
                flow.start()
            assert not client.is_closed

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_a_closed_flow_sends_nothing(self, app: App, time: FakeTime, backend: str) -> None:
        """Blocking and async alike, at a start, a wait, and in the middle of one."""
        said: list[str] = []

        def note(error: pytest.ExceptionInfo[RuntimeError], flow: object) -> None:
            said.append(str(error.value).replace(type(flow).__name__, "flow"))

        def run_blocking() -> None:
            server = httpx.MockTransport(scripted([pending()]))
            with httpx.Client(transport=server) as client:
                flow = DeviceFlow(app, http_client=client, clock=time.clock, sleep=time.sleep)
                code = flow.start()
                with pytest.raises(RuntimeError) as error:
                    flow.wait(code, on_event=lambda _: flow.close())
                note(error, flow)
                for ask in (flow.start, lambda: flow.wait(code), lambda: next(flow.events(code))):
                    with pytest.raises(RuntimeError) as error:
                        ask()
                    note(error, flow)

        async def run_async() -> None:
            server = httpx.MockTransport(scripted([pending()]))

            async def sleep(seconds: float) -> None:
                time.sleep(seconds)
                if time.now > 1005:
                    await flow.aclose()

            async with httpx.AsyncClient(transport=server) as client:
                flow = AsyncDeviceFlow(app, http_client=client, clock=time.clock, sleep=sleep)
                code = await flow.start()
                with pytest.raises(RuntimeError) as error:
                    await flow.wait(code)
                note(error, flow)
                for ask in (flow.start(), flow.wait(code), anext(flow.events(code))):
                    with pytest.raises(RuntimeError) as error:
                        await ask
                    note(error, flow)

        run_blocking()
        time.now = 1000.0
        anyio.run(run_async, backend=backend)
        assert said == ["This flow is closed. Make a new one."] * 8

    def test_secrets_follow_no_redirect(self, app: App, time: FakeTime) -> None:
        hosts: list[str] = []

        def handler(request: httpx.Request) -> httpx.Response:
            hosts.append(request.url.host)
            return httpx.Response(307, headers={"Location": "https://evil.example/"})

        with (
            httpx.Client(transport=httpx.MockTransport(handler), follow_redirects=True) as client,
            pytest.raises(UnexpectedResponse, match="redirect"),
        ):
            DeviceFlow(app, http_client=client).start()
        assert hosts == ["auth.trakt.tv"]

    def test_the_bug_of_a_callback_is_the_callers(self, app: App, time: FakeTime) -> None:
        def broken(_: object) -> None:
            raise KeyError("mine")

        with httpx.Client(transport=httpx.MockTransport(scripted([pending()]))) as client:
            flow = DeviceFlow(app, http_client=client, clock=time.clock, sleep=time.sleep)
            with pytest.raises(KeyError, match="mine"):
                flow.wait(flow.start(), on_event=broken)

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_the_bug_of_a_callback_leaves_no_loose_ends(
        self, app: App, time: FakeTime, backend: str
    ) -> None:
        def broken(_: object) -> None:
            raise KeyError("mine")

        async def sleep(seconds: float) -> None:
            time.sleep(seconds)

        async def wait() -> None:
            transport = httpx.MockTransport(scripted([pending()]))
            async with httpx.AsyncClient(transport=transport) as client:
                flow = AsyncDeviceFlow(app, http_client=client, clock=time.clock, sleep=sleep)
                with pytest.raises(KeyError, match="mine"):
                    await flow.wait(await flow.start(), on_event=broken)

        # A generator that was left open would warn, and here every warning is an error.
        anyio.run(wait, backend=backend)

    def test_the_bug_of_a_callback_loses_no_token(
        self,
        app: App,
        time: FakeTime,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Its code is spent: it would not be issued again."""

        def broken(event: PollEvent) -> None:
            if event.outcome is PollOutcome.AUTHORIZED:
                raise KeyError("mine")

        async def sleep(seconds: float) -> None:
            time.sleep(seconds)

        async def wait() -> Token:
            async with httpx.AsyncClient(transport=transport) as client:
                flow = AsyncDeviceFlow(app, http_client=client, clock=time.clock, sleep=sleep)
                return await flow.wait(await flow.start(), on_event=broken)

        transport = httpx.MockTransport(scripted([approved()]))
        with httpx.Client(transport=transport) as client:
            flow = DeviceFlow(app, http_client=client, clock=time.clock, sleep=time.sleep)
            assert flow.wait(flow.start(), on_event=broken).access_token == TOKEN.access_token
        transport = httpx.MockTransport(scripted([approved()]))
        assert anyio.run(wait).access_token == TOKEN.access_token
        assert [each.message for each in caplog.records if each.levelname == "ERROR"] == [
            "on_event raised an error; the login goes on"
        ] * 2

        def full(*_: object) -> None:
            raise OSError("the disk is full")

        monkeypatch.setattr("trakt_auth._login.device.LOGGER.exception", full)
        transport = httpx.MockTransport(scripted([approved()]))
        assert anyio.run(wait).access_token == TOKEN.access_token


def test_a_client_of_another_kind_is_refused(app: App) -> None:
    with pytest.raises(ConfigurationError, match=r"must be an httpx\.Client$"):
        DeviceFlow(app, http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # that it is refused is the point
    with pytest.raises(ConfigurationError, match=r"must be an httpx\.AsyncClient$"):
        AsyncDeviceFlow(app, http_client=httpx.Client())  # type: ignore[arg-type]  # that it is refused is the point
