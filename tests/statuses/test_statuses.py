"""What statuses and Retry-After mean."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import formatdate

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trakt_auth import (
    AccessDenied,
    AccountLimitExceeded,
    AccountLocked,
    BadRequest,
    CodeAlreadyUsed,
    CodeExpired,
    Conflict,
    Forbidden,
    InvalidClient,
    InvalidDeviceCode,
    LoginRequired,
    NotFound,
    PollOutcome,
    RateLimited,
    ServiceError,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
    ValidationFailed,
    VIPRequired,
)
from trakt_auth._statuses.statuses import (
    POLL_OUTCOMES,
    api_error,
    error_for_status,
    is_unavailable,
    poll_error,
    poll_outcome,
    retry_after_seconds,
)

NOW = 1_790_000_000


@given(st.integers())
def test_every_status_has_an_outcome_and_every_outcome_an_error(status: int) -> None:
    outcome = poll_outcome(status)
    assert (outcome is PollOutcome.UNAVAILABLE) == is_unavailable(status)
    assert isinstance(poll_error(outcome, status), TraktAuthError)


def test_the_table_of_polls() -> None:
    assert dict(POLL_OUTCOMES) == {
        200: "authorized",
        400: "pending",
        401: "invalid_client",
        403: "forbidden",
        404: "invalid_code",
        409: "already_used",
        410: "expired",
        418: "denied",
        429: "slow_down",
    }
    unavailable = {status for status in range(1000) if poll_outcome(status) == "unavailable"}
    assert unavailable == {408, 425, *range(500, 600)}


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (None, Unavailable),
        (200, UnexpectedResponse),
        (302, UnexpectedResponse),
        (401, InvalidClient),
        (403, Forbidden),
        (404, UnexpectedResponse),
        (408, Unavailable),
        (425, Unavailable),
        (429, RateLimited),
        (500, Unavailable),
        (599, Unavailable),
        (600, UnexpectedResponse),
    ],
)
def test_errors_say_the_status_and_what_to_do(
    status: int | None, error: type[TraktAuthError]
) -> None:
    raised = error_for_status(status, "the door", retry_after=7.2)
    assert type(raised) is error
    text = str(raised)
    assert "the door" in text
    assert str(status) in text or status is None
    assert any(advice in text for advice in ("Check", "Try again"))
    if isinstance(raised, RateLimited | Unavailable | Forbidden):
        assert (raised.status, raised.retry_after) == (status, 7.2)


@pytest.mark.parametrize(
    ("status", "said", "advice"),
    [
        (None, "could not be reached", "Check the network and try again."),
        (200, "not what Trakt documents", "(a proxy, a captive portal) answers for it."),
        (299, "(299)", "(a proxy, a captive portal) answers for it."),
        (300, "a status Trakt does not document", "and for a newer version of this SDK."),
        (199, "a status Trakt does not document", "and for a newer version of this SDK."),
        (302, "does not document there (302)", "redirects are not followed with secrets in hand."),
        (401, "Trakt refused the application's credentials", "Check client_id and client_secret."),
        (403, "Trakt refused access", "Trakt's firewall may also block this address."),
        (403, "Check client_id and that user_agent is set", "this address."),
        (404, "does not document there (404)", "Check the configured host."),
        (412, "does not document there (412)", "changes the Content-Type header."),
        (422, "does not document there (422)", "Check client_id, client_secret and redirect_uri."),
        (429, "Trakt limits requests", "Try again later."),
        (503, "Trakt is not available", "Try again later."),
    ],
)
def test_errors_say_what_happened_and_end_in_what_to_do(
    status: int | None, said: str, advice: str
) -> None:
    text = str(error_for_status(status, "the door"))
    assert said in text
    assert text.endswith(advice)


@pytest.mark.parametrize(
    ("status", "error", "said"),
    [
        (404, InvalidDeviceCode, "(404)"),
        (409, CodeAlreadyUsed, "(409)"),
        (410, CodeExpired, "expired"),
        (418, AccessDenied, "(418)"),
        (401, InvalidClient, "at the device token endpoint (401)"),
        (403, Forbidden, "to the device token endpoint (403)"),
        (402, UnexpectedResponse, "answer of the device token endpoint has a status"),
    ],
)
def test_the_error_of_a_login_that_ended(
    status: int, error: type[TraktAuthError], said: str
) -> None:
    raised = poll_error(poll_outcome(status), status)
    assert type(raised) is error
    assert said in str(raised)


def test_refused_credentials_have_their_code_of_rfc_6749() -> None:
    refused = error_for_status(401, "x")
    assert isinstance(refused, InvalidClient)
    assert refused.error == "invalid_client"


def test_an_answer_of_another_shape_has_its_status() -> None:
    for status in (200, 404):
        odd = error_for_status(status, "x")
        assert isinstance(odd, UnexpectedResponse)
        assert odd.status == status


def test_a_rate_limit_says_for_how_long() -> None:
    assert "again in 8 s." in str(error_for_status(429, "x", retry_after=7.2))
    assert "again later." in str(error_for_status(429, "x", retry_after=math.inf))


class TestApi:
    @pytest.mark.parametrize(
        ("status", "error", "text"),
        [
            (400, BadRequest, "Check the parameters and the body (GET /x answered 400)."),
            (403, Forbidden, "that the application is approved (GET /x answered 403)."),
            (404, NotFound, "Trakt has no such record, or it is private (GET /x answered 404)."),
            (408, Unavailable, "Trakt is not available. Try again later (GET /x answered 408)."),
            (409, Conflict, "or something like it is going on (GET /x answered 409)."),
            (
                420,
                AccountLimitExceeded,
                "Remove something first, or upgrade at https://trakt.tv/vip (GET /x answered 420).",
            ),
            (422, ValidationFailed, "Check the parameters and the body (GET /x answered 422)."),
            (423, AccountLocked, "has to write to Trakt's support (GET /x answered 423)."),
            (426, VIPRequired, "Upgrade at https://trakt.tv/vip (GET /x answered 426)."),
            (429, RateLimited, "Too many requests (GET /x answered 429)."),
            (500, Unavailable, "Trakt is not available. Try again later (GET /x answered 500)."),
            (600, ServiceError, "Check the request (GET /x answered 600)."),
        ],
    )
    def test_each_status(self, status: int, error: type[TraktAuthError], text: str) -> None:
        raised = api_error(status, {}, None, where="GET /x", now=NOW)
        assert type(raised) is error
        assert isinstance(raised, ServiceError)
        assert str(raised).endswith(text)
        assert (raised.status, raised.retry_after) == (status, None)

    def test_nobody_is_signed_in(self) -> None:
        raised = api_error(401, {}, None, where="GET /x", now=NOW)
        assert type(raised) is LoginRequired
        assert str(raised) == "GET /x needs a signed-in person (401). Log in first."

    @pytest.mark.parametrize(
        ("header", "seconds", "said"),
        [
            ("7", 7, "Too many requests; it asks to wait 7 s (GET"),
            (formatdate(NOW + 9, usegmt=True), 9, "; it asks to wait 9 s (GET"),
            ("9" * 400, math.inf, "requests (GET"),
            ("soon", None, "requests (GET"),
        ],
    )
    def test_how_long_to_wait(self, header: str, seconds: float | None, said: str) -> None:
        raised = api_error(429, {"retry-after": header}, None, where="GET /x", now=NOW)
        assert isinstance(raised, RateLimited)
        assert raised.retry_after == seconds
        assert said in str(raised)

    @pytest.mark.parametrize(
        ("header", "limit", "remaining", "until"),
        [
            ('{"limit": 500, "remaining": 0, "until": "2026-01-02"}', 500, 0, "2026-01-02"),
            ('{"limit": "500", "remaining": "9"}', 500, 9, None),
            (r'{"until": "\u001b[2Jsoon\u0007\u202e"}', None, None, "[2Jsoon"),
            ('{"limit": "many", "remaining": null, "until": 5}', None, None, None),
            ("[1]", None, None, None),
            ("nonsense", None, None, None),
            ("[" * 100_000, None, None, None),
        ],
    )
    def test_which_limit_was_reached(
        self, header: str, limit: int | None, remaining: int | None, until: str | None
    ) -> None:
        raised = api_error(429, {"x-ratelimit": header}, None, where="GET /x", now=NOW)
        assert isinstance(raised, RateLimited)
        assert (raised.limit, raised.remaining, raised.until) == (limit, remaining, until)

    @pytest.mark.parametrize(
        ("body", "moment"),
        [
            ({"expires_at": "2026-01-02T05:00:00.000Z"}, datetime(2026, 1, 2, 5, tzinfo=UTC)),
            ({"expires_at": "soon"}, None),
            ({"expires_at": 5}, None),
            ({}, None),
            (["expires_at"], None),
            (None, None),
        ],
    )
    def test_when_a_conflict_ends(self, body: object, moment: datetime | None) -> None:
        raised = api_error(409, {}, body, where="GET /x", now=NOW)
        assert isinstance(raised, Conflict)
        assert raised.expires_at == moment

    def test_what_an_account_may_hold(self) -> None:
        headers = {"x-account-limit": "100", "x-upgrade-url": "https://trakt.tv/vip"}
        full = api_error(420, headers, None, where="GET /x", now=NOW)
        assert isinstance(full, AccountLimitExceeded)
        assert (full.limit, full.upgrade_url) == (100, "https://trakt.tv/vip")
        reserved = api_error(426, headers, None, where="GET /x", now=NOW)
        assert isinstance(reserved, VIPRequired)
        assert reserved.upgrade_url == "https://trakt.tv/vip"

    @pytest.mark.parametrize(
        ("headers", "deactivated"),
        [({"x-account-deactivated": "True"}, True), ({"x-account-deactivated": "false"}, False),
         ({}, False)],
    )  # fmt: skip
    def test_locked_or_deactivated(self, headers: dict[str, str], deactivated: bool) -> None:
        locked = api_error(423, headers, None, where="GET /x", now=NOW)
        assert isinstance(locked, AccountLocked)
        assert locked.deactivated is deactivated


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("143", 143),
        (" 7 ", 7),
        ("9" * 5000, math.inf),
        ("-1", None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("", None),
        (formatdate(NOW + 60, usegmt=True), 60),
        (formatdate(NOW - 60, usegmt=True), 0),
        (formatdate(NOW + 3660).replace("-0000", "+0100"), 60),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("Thu, 01 Jan 1970 00:00:00", 0),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    headers = httpx.Headers([(b"Retry-After", value.encode())])
    assert retry_after_seconds(headers, now=NOW) == seconds


def test_no_retry_after() -> None:
    assert retry_after_seconds(httpx.Headers(), now=NOW) is None


def test_a_date_counts_from_the_servers_own_clock() -> None:
    headers = {
        "retry-after": formatdate(NOW + 60, usegmt=True),
        "date": formatdate(NOW + 50, usegmt=True),
    }
    assert retry_after_seconds(headers, now=NOW - 3600) == 10


@given(st.text(), st.text())
def test_any_header_is_a_wait_or_none(value: str, date: str) -> None:
    seconds = retry_after_seconds({"retry-after": value, "date": date}, now=NOW)
    assert seconds is None or seconds >= 0
