"""What statuses and Retry-After mean."""

from __future__ import annotations

import math
from email.utils import formatdate

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trakt_auth import (
    Forbidden,
    InvalidClient,
    PollOutcome,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.status import (
    POLL_OUTCOMES,
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


def test_a_rate_limit_says_for_how_long() -> None:
    assert "in 8 s" in str(error_for_status(429, "x", retry_after=7.2))
    assert "later" in str(error_for_status(429, "x"))
    assert "later" in str(error_for_status(429, "x", retry_after=math.inf))


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
