"""The device login: each status and fault has its documented outcome, blocking and async."""

from __future__ import annotations

import email.utils
import json
import re
import threading
import time as real_time
from typing import Any

import anyio
import attrs
import httpx
import pytest

from tests.driving import (
    CODE_BODY,
    TOKEN_BODY,
    Driver,
    FakeTime,
    Login,
    Reply,
    approved,
    pending,
    scripted,
)
from trakt_auth import (
    AccessDenied,
    App,
    AsyncDeviceFlow,
    CodeAlreadyUsed,
    CodeExpired,
    ConfigurationError,
    DeviceCode,
    DeviceFlow,
    Forbidden,
    InvalidClient,
    InvalidDeviceCode,
    LoginCancelled,
    PollOutcome,
    RateLimited,
    Token,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)

NOISE = bytes(range(256)) * 4096
TOKEN = Token.from_dict(TOKEN_BODY)


def waits(login: Login) -> list[float | None]:
    return [event.next_poll_in for event in login.events]


class TestOutcomes:
    def test_a_login_waits_first_and_keeps_the_pace(
        self, app: App, time: FakeTime, driver: Driver
    ) -> None:
        login = driver.wait(app, scripted([pending(), pending(), approved()]), time)
        assert login.token == TOKEN
        assert time.sleeps == [5, 5, 5]
        assert [event.outcome for event in login.events] == ["pending", "pending", "authorized"]
        assert [event.attempt for event in login.events] == [1, 2, 3]
        assert [event.remaining for event in login.events] == [595, 590, 585]
        assert waits(login) == [5, 5, None]
        assert [event.status for event in login.events] == [400, 400, 200]

    def test_the_token_knows_where_it_came_from(
        self, app: App, time: FakeTime, driver: Driver
    ) -> None:
        before = real_time.time()
        token = driver.wait(app, scripted([approved()]), time).token
        assert token is not None
        assert token.client_id == app.client_id
        assert token.received_at is not None
        assert before <= token.received_at <= real_time.time()

    @pytest.mark.parametrize(
        "body",
        [b"", b'{"error": "authorization_pending"}', b"<html>Bad Request</html>", NOISE],
        ids=["empty", "json", "html", "noise"],
    )
    def test_pending_whatever_the_body(
        self, app: App, time: FakeTime, driver: Driver, body: bytes
    ) -> None:
        html = {"Content-Type": "text/html"}
        login = driver.wait(
            app, scripted([httpx.Response(400, headers=html, content=body), approved()]), time
        )
        assert login.token == TOKEN
        assert time.sleeps == [5, 5]

    @pytest.mark.parametrize(
        ("status", "error", "outcome"),
        [
            (404, InvalidDeviceCode, PollOutcome.INVALID_CODE),
            (409, CodeAlreadyUsed, PollOutcome.ALREADY_USED),
            (410, CodeExpired, PollOutcome.EXPIRED),
            (418, AccessDenied, PollOutcome.DENIED),
            (401, InvalidClient, PollOutcome.INVALID_CLIENT),
            (403, Forbidden, PollOutcome.FORBIDDEN),
            *((status, UnexpectedResponse, PollOutcome.UNEXPECTED)
              for status in (201, 204, 301, 302, 307, 402, 405, 412, 420, 422, 423, 426, 451, 600)),
        ],
    )  # fmt: skip
    @pytest.mark.parametrize(
        "body", [b"", b"{}", b"<html>no</html>"], ids=["empty", "json", "html"]
    )
    def test_a_final_status_ends_it_at_the_next_poll(
        self,
        app: App,
        time: FakeTime,
        driver: Driver,
        status: int,
        error: type[TraktAuthError],
        outcome: PollOutcome,
        body: bytes,
    ) -> None:
        final = httpx.Response(status, content=body, headers={"Location": "http://elsewhere/"})
        login = driver.wait(app, scripted([pending(), final]), time)
        assert type(login.error) is error
        assert [event.outcome for event in login.events] == [PollOutcome.PENDING, outcome]
        assert waits(login) == [5, None]
        assert time.sleeps == [5, 5]
        if isinstance(login.error, Forbidden | UnexpectedResponse):
            assert login.error.status == status
            assert str(status) in str(login.error)

    @pytest.mark.parametrize(
        "fault",
        [
            *(httpx.Response(status, content=b"<html>") for status in (408, 425)),
            *(httpx.Response(status) for status in range(500, 505)),
            *(httpx.Response(status, text="error") for status in (*range(520, 531), 599)),
            httpx.ConnectError("refused"),
            httpx.ReadError("reset"),
            httpx.ReadTimeout("timed out"),
            httpx.ConnectTimeout("timed out"),
            httpx.RemoteProtocolError("peer closed connection without sending complete body"),
            httpx.WriteError("broken pipe"),
            httpx.ProxyError("502 Bad Gateway"),
            httpx.DecodingError("not gzip"),
        ],
        ids=lambda fault: (
            str(fault.status_code) if isinstance(fault, httpx.Response) else type(fault).__name__
        ),
    )
    def test_trakt_out_of_reach_is_survived(
        self, app: App, time: FakeTime, driver: Driver, fault: Reply
    ) -> None:
        login = driver.wait(app, scripted([fault, fault, fault, pending(), approved()]), time)
        assert login.token == TOKEN
        assert time.sleeps == [5, 5, 10, 20, 5]
        assert login.events[0].outcome is PollOutcome.UNAVAILABLE
        assert login.events[2].interval == 5

    @pytest.mark.parametrize(
        ("header", "wait"),
        [
            (None, 10),
            ("3", 10),
            ("143", 143),
            ("nonsense", 10),
            ("-5", 10),
            ("", 10),
            ("Wed, 21 Oct 1987 07:28:00 GMT", 10),
        ],
    )
    def test_slow_down_stretches_the_interval_for_good(
        self, app: App, time: FakeTime, driver: Driver, header: str | None, wait: float
    ) -> None:
        headers = {} if header is None else {"Retry-After": header}
        slow = httpx.Response(429, headers=headers, text="Too Many Requests")
        login = driver.wait(app, scripted([slow, pending(), approved()]), time)
        assert login.token == TOKEN
        assert time.sleeps == [5, wait, 10]
        assert [event.interval for event in login.events] == [10, 10, 10]

    def test_slow_down_until_a_date(self, app: App, time: FakeTime, driver: Driver) -> None:
        now = 1_790_000_000
        headers = {
            "Date": email.utils.formatdate(now, usegmt=True),
            "Retry-After": email.utils.formatdate(now + 42, usegmt=True),
        }
        login = driver.wait(app, scripted([httpx.Response(429, headers=headers), approved()]), time)
        assert login.token == TOKEN
        assert time.sleeps == [5, 42]

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<html>captive portal</html>",
            b"[]",
            b'"text"',
            b"null",
            b"{}",
            b"\xff\xfe",
            json.dumps({**TOKEN_BODY, "access_token": None}).encode(),
            json.dumps({**TOKEN_BODY, "access_token": 5}).encode(),
            json.dumps({**TOKEN_BODY, "access_token": "two\nlines"}).encode(),
            json.dumps({k: v for k, v in TOKEN_BODY.items() if k != "refresh_token"}).encode(),
            b"[" * 100_000,
        ],
    )
    def test_a_200_that_is_no_token(
        self, app: App, time: FakeTime, driver: Driver, body: bytes
    ) -> None:
        login = driver.wait(app, scripted([httpx.Response(200, content=body)]), time)
        assert type(login.error) is UnexpectedResponse
        assert login.error.status == 200
        assert [event.outcome for event in login.events] == [PollOutcome.UNEXPECTED]

    @pytest.mark.parametrize("odd", [{"expires_in": "soon"}, {"created_at": None}, {"scope": 5}])
    @pytest.mark.parametrize("status", [200, 201])
    def test_an_odd_token_is_a_token(
        self, app: App, time: FakeTime, driver: Driver, status: int, odd: dict[str, object]
    ) -> None:
        reply = httpx.Response(status, json=TOKEN_BODY | odd)
        login = driver.wait(app, scripted([reply]), time)
        assert login.token is not None
        assert login.token.refresh_token == TOKEN.refresh_token
        assert login.events[-1].outcome is PollOutcome.AUTHORIZED

    @pytest.mark.parametrize(
        "location", ["http://[", "http://xn--0/", "//xn--0", "http://x:port/", "http:0", "x:0"]
    )
    def test_a_redirect_to_no_address_is_no_answer(
        self, app: App, time: FakeTime, driver: Driver, location: str
    ) -> None:
        away = httpx.Response(302, headers={"Location": location})
        login = driver.wait(app, scripted([away, approved()]), time)
        assert login.token == TOKEN or isinstance(login.error, UnexpectedResponse)

    @pytest.mark.parametrize(
        ("reply", "said"),
        [
            (httpx.Response(429, headers={"Retry-After": "3600"}), "answered 429 .* 3600 s"),
            (httpx.Response(503, headers={"Retry-After": "3600"}), "answered 503 .* 3600 s"),
            (httpx.Response(429, headers={"Retry-After": "9" * 400}), "answered 429 .* for ever"),
            (httpx.Response(502), "answered 502"),
            (httpx.ConnectError("refused"), "did not answer"),
        ],
    )
    def test_a_code_that_could_not_be_asked_about(
        self, app: App, time: FakeTime, driver: Driver, reply: Reply, said: str
    ) -> None:
        login = driver.wait(app, scripted([reply]), time)
        assert type(login.error) is CodeExpired
        assert re.search(said, str(login.error))
        assert "before anyone approved" not in str(login.error)

    def test_nobody_answers(self, app: App, time: FakeTime, driver: Driver) -> None:
        login = driver.wait(app, scripted([pending()]), time)
        assert type(login.error) is CodeExpired
        # Due at 600 s is too late: 119 polls, the last at 595 s, and no wait after it.
        assert len(login.events) == 119
        assert sum(time.sleeps) == 595
        assert login.events[-1].next_poll_in is None

    def test_minutes_of_faults_end_signed_in(
        self, app: App, time: FakeTime, driver: Driver
    ) -> None:
        faults: list[Reply] = [httpx.Response(502), httpx.ReadError("reset")] * 4
        login = driver.wait(app, scripted([pending(), *faults, pending(), approved()]), time)
        assert login.token == TOKEN
        assert sum(time.sleeps) > 240

    def test_the_last_call_before_the_deadline(
        self, app: App, time: FakeTime, driver: Driver
    ) -> None:
        login = driver.wait(app, scripted([httpx.Response(503)]), time)
        assert type(login.error) is CodeExpired
        assert sum(time.sleeps) == 599
        assert login.events[-1].remaining == 1


class TestStart:
    def test_what_is_sent(self, app: App, time: FakeTime, driver: Driver) -> None:
        requests: list[httpx.Request] = []
        server = scripted([approved()])

        def handler(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            return server(request)

        driver.wait(app, handler, time)
        start, poll = requests
        assert start.url == "https://auth.trakt.tv/oauth/device/code"
        assert json.loads(start.content) == {"client_id": "client-id"}
        assert poll.url == "https://auth.trakt.tv/oauth/device/token"
        assert json.loads(poll.content) == {
            "code": "device-code",
            "client_id": "client-id",
            "client_secret": "client-secret",
        }
        for request in requests:
            assert request.headers["User-Agent"].startswith("trakt-auth/")
            assert request.headers["Content-Type"] == "application/json"
            assert request.headers["trakt-api-key"] == "client-id"
            assert request.headers["trakt-api-version"] == "2"

    def test_no_secret_is_sent_where_there_is_none(self, time: FakeTime, driver: Driver) -> None:
        bodies: list[Any] = []
        server = scripted([approved()])

        def handler(request: httpx.Request) -> httpx.Response:
            bodies.append(json.loads(request.content))
            return server(request)

        driver.wait(App(client_id="client-id"), handler, time)
        assert bodies[1] == {"code": "device-code", "client_id": "client-id"}

    @pytest.mark.parametrize(
        "link", ["http://localhost/", "https://127.0.0.1/", "https://x.localhost/", "http://[::1]/"]
    )
    def test_only_a_server_on_this_machine_sends_people_there(
        self, app: App, driver: Driver, link: str
    ) -> None:
        reply = httpx.Response(200, json={**CODE_BODY, "verification_url": link})
        with pytest.raises(UnexpectedResponse):
            driver.start(app, scripted([], reply))
        here = attrs.evolve(app, auth_url="http://localhost:9")
        if "x." not in link:
            assert driver.start(here, scripted([], reply)).verification_url == link

    def test_a_201_is_a_code_as_well(self, app: App, driver: Driver) -> None:
        reply = httpx.Response(201, json=CODE_BODY)
        assert driver.start(app, scripted([], reply)).device_code == "device-code"

    def test_the_code(self, app: App, driver: Driver) -> None:
        code = driver.start(app, scripted([]))
        assert attrs.evolve(code, issued_at=0) == DeviceCode(**CODE_BODY, issued_at=0)  # type: ignore[arg-type]  # a dict of mixed values

    @pytest.mark.parametrize(
        ("reply", "error", "retry_after"),
        [
            (httpx.Response(429, headers={"Retry-After": "143"}), RateLimited, 143),
            (httpx.Response(429, text="Too Many Requests"), RateLimited, None),
            (httpx.Response(503, headers={"Retry-After": "30"}), Unavailable, 30),
            (httpx.Response(408), Unavailable, None),
            (httpx.Response(425), Unavailable, None),
            (httpx.Response(502, html="<html>"), Unavailable, None),
            (httpx.Response(520), Unavailable, None),
            (httpx.Response(530), Unavailable, None),
            (httpx.Response(599), Unavailable, None),
            (httpx.ConnectError("refused"), Unavailable, None),
            (httpx.ReadTimeout("slow"), Unavailable, None),
            (httpx.RemoteProtocolError("truncated"), Unavailable, None),
            (httpx.Response(401), InvalidClient, None),
            (httpx.Response(403, json={"error": "x"}), Forbidden, None),
            (httpx.Response(403, html="<html>Access denied"), Forbidden, None),
            (httpx.Response(302, headers={"Location": "http://x/"}), UnexpectedResponse, None),
            (httpx.Response(400), UnexpectedResponse, None),
            (httpx.Response(404), UnexpectedResponse, None),
            (httpx.Response(412), UnexpectedResponse, None),
            (httpx.Response(422), UnexpectedResponse, None),
            (httpx.Response(200, text="not json"), UnexpectedResponse, None),
            (httpx.Response(200, json={}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "interval": "5"}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "expires_in": 0}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "expires_in": -5}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "interval": None}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "interval": 10**9}), UnexpectedResponse, None),
            (
                httpx.Response(200, json={**CODE_BODY, "verification_url": "javascript:alert(1)"}),
                UnexpectedResponse,
                None,
            ),
            (
                httpx.Response(200, json={**CODE_BODY, "user_code": "\x1b[2J"}),
                UnexpectedResponse,
                None,
            ),
        ],
    )
    def test_no_code(
        self,
        app: App,
        driver: Driver,
        reply: Reply,
        error: type[TraktAuthError],
        retry_after: float | None,
    ) -> None:
        with pytest.raises(error) as caught:
            driver.start(app, scripted([], code=reply))
        assert type(caught.value) is error
        if isinstance(caught.value, RateLimited | Unavailable):
            assert caught.value.retry_after == retry_after
        if isinstance(reply, httpx.Response):
            assert str(reply.status_code) in str(caught.value)

    @pytest.mark.parametrize(
        ("interval", "expires_in", "first_wait"),
        [(0, 600, 5), (-3, 600, 5), (1, 600, 1), (7, 10**12, 7), (599, 600, 599)],
    )
    def test_odd_timing_is_bounded(
        self,
        app: App,
        time: FakeTime,
        driver: Driver,
        interval: int,
        expires_in: int,
        first_wait: float,
    ) -> None:
        body = {**CODE_BODY, "interval": interval, "expires_in": expires_in}
        login = driver.wait(app, scripted([approved()], httpx.Response(200, json=body)), time)
        assert login.token == TOKEN
        assert time.sleeps == [first_wait]


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

    @pytest.mark.parametrize("missing", sorted(CODE_BODY))
    def test_a_written_code_that_lost_a_field(self, missing: str) -> None:
        with pytest.raises(ValueError, match=missing):
            DeviceCode.from_dict({k: v for k, v in CODE_BODY.items() if k != missing})


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

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth/device/token":
                cancel.set()
            return server(request)

        with httpx.Client(transport=httpx.MockTransport(handler)) as client:
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


def test_a_client_of_another_kind_is_refused(app: App) -> None:
    with pytest.raises(ConfigurationError, match=r"must be an httpx\.Client$"):
        DeviceFlow(app, http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # that it is refused is the point
    with pytest.raises(ConfigurationError, match=r"must be an httpx\.AsyncClient$"):
        AsyncDeviceFlow(app, http_client=httpx.Client())  # type: ignore[arg-type]  # that it is refused is the point
