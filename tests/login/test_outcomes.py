"""The device login: each answer to a poll has its documented outcome, blocking and async."""

from __future__ import annotations

import email.utils
import json
import re
import time as real_time

import httpx
import pytest

from tests.driving import (
    TOKEN,
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
    CodeAlreadyUsed,
    CodeExpired,
    Forbidden,
    InvalidClient,
    InvalidDeviceCode,
    PollOutcome,
    TraktAuthError,
    UnexpectedResponse,
)

NOISE = bytes(range(256)) * 4096


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
