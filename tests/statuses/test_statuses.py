"""What statuses and Retry-After mean."""

from __future__ import annotations

import math
from email.utils import formatdate

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trakt_auth import (
    AccessDenied,
    CertificateError,
    CodeAlreadyUsed,
    CodeExpired,
    Forbidden,
    InvalidClient,
    InvalidDeviceCode,
    PollOutcome,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth._statuses.retry_after import retry_after_seconds
from trakt_auth._statuses.statuses import (
    POLL_OUTCOMES,
    certificate_error,
    error_for_status,
    is_unavailable,
    poll_error,
    poll_outcome,
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
    others = {*range(1000)} - unavailable - {*POLL_OUTCOMES}
    assert {poll_outcome(status) for status in others} == {PollOutcome.UNEXPECTED}


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
        (418, AccessDenied, "The login was denied on the other screen (418)."),
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
    assert status != 418 or str(raised) == said


@pytest.mark.parametrize(
    ("last", "status", "asked", "first", "advice"),
    [
        (PollOutcome.UNAVAILABLE, None, None, "did not answer", "later"),
        (PollOutcome.UNAVAILABLE, 503, 0.0, "answered 503", "later"),
        (PollOutcome.SLOW_DOWN, 429, 899.1, "answered 429", "900 s"),
        (PollOutcome.SLOW_DOWN, 429, math.inf, "answered 429", "for ever"),
    ],
)
def test_a_code_that_expires_while_nobody_can_ask(
    last: PollOutcome, status: int | None, asked: float | None, first: str, advice: str
) -> None:
    raised = poll_error(PollOutcome.EXPIRED, status, last=last, retry_after=asked)
    assert type(raised) is CodeExpired
    if advice == "later":
        assert str(raised) == (
            f"The code expired while Trakt {first}: it is not known whether anyone approved it. "
            "Start a new login later."
        )
    else:
        assert str(raised) == (
            f"Trakt {first} and asked to wait {advice}, which is longer than the code lives. "
            "Wait that long, then start a new login."
        )


def test_a_code_that_expires_while_trakt_answers() -> None:
    raised = poll_error(PollOutcome.EXPIRED, 400, last=PollOutcome.PENDING)
    assert type(raised) is CodeExpired
    assert str(raised) == "The code expired before anyone approved it. Start a new login."


def test_another_end_of_a_login_is_told_whatever_came_last() -> None:
    raised = poll_error(PollOutcome.DENIED, 418, last=PollOutcome.SLOW_DOWN)
    assert type(raised) is AccessDenied


def test_a_certificate_that_is_not_accepted() -> None:
    raised = certificate_error("certificate has expired", "api.trakt.tv")
    assert type(raised) is CertificateError
    assert str(raised) == (
        "The server at api.trakt.tv could not prove that it is Trakt (certificate has expired). "
        "Check the date of this machine, and whether a proxy or a firewall inspects connections: "
        "SSL_CERT_FILE can name the certificates to trust."
    )


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
    assert "again in 0 s." in str(error_for_status(429, "x", retry_after=0.0))
    assert "again in 8 s." in str(error_for_status(429, "x", retry_after=7.2))
    assert "again later." in str(error_for_status(429, "x", retry_after=math.inf))


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
