"""The errors for what the API answers."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import formatdate

import pytest

from trakt_auth import (
    AccountLimitExceeded,
    AccountLocked,
    BadRequest,
    Conflict,
    Forbidden,
    LoginRequired,
    NotFound,
    RateLimited,
    ServiceError,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
    ValidationFailed,
    VIPRequired,
)
from trakt_auth._statuses.statuses import api_error

NOW = 1_790_000_000


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
def test_each_status(status: int, error: type[TraktAuthError], text: str) -> None:
    raised = api_error(status, {}, None, where="GET /x", now=NOW)
    assert type(raised) is error
    assert isinstance(raised, ServiceError)
    assert str(raised).endswith(text)
    assert (raised.status, raised.retry_after) == (status, None)


def test_a_403_is_not_always_about_the_application() -> None:
    raised = api_error(403, {}, None, where="PUT /comments/1", now=NOW)
    assert "this account may not change that" in str(raised)


def test_nobody_is_signed_in() -> None:
    raised = api_error(401, {}, None, where="GET /x", now=NOW)
    assert type(raised) is LoginRequired
    assert str(raised) == "GET /x needs a signed-in person (401). Log in first."
    assert raised.problem == "GET /x needs a signed-in person (401)."


@pytest.mark.parametrize(
    ("header", "had_token", "error", "said"),
    [
        (" True ", True, NotFound, "is private: only those whom its owner has accepted see"),
        ("true", False, LoginRequired, "GET /x needs a signed-in person (401)."),
        ("false", True, LoginRequired, "GET /x needs a signed-in person (401)."),
    ],
)
def test_a_private_account(
    header: str, had_token: bool, error: type[TraktAuthError], said: str
) -> None:
    headers = {"x-private-user": header}
    raised = api_error(401, headers, None, where="GET /x", now=NOW, had_token=had_token)
    assert type(raised) is error
    assert said in str(raised)


def test_a_token_was_sent_unless_told_otherwise() -> None:
    raised = api_error(401, {"x-private-user": "true"}, None, where="GET /x", now=NOW)
    assert isinstance(raised, NotFound)
    assert raised.status == 401
    assert str(raised) == (
        "The account is private: only those whom its owner has accepted see this "
        "(GET /x answered 401)."
    )
    other = api_error(403, {"x-private-user": "true"}, None, where="GET /x", now=NOW)
    assert type(other) is Forbidden


def test_what_trakt_keeps_for_its_own_applications() -> None:
    raised = api_error(401, {}, None, where="GET /x", now=NOW, first_party=True)
    assert isinstance(raised, Forbidden)
    assert raised.status == 401
    assert str(raised) == (
        "Trakt keeps this for its own applications, whoever is signed in (GET /x answered 401)."
    )
    other = api_error(404, {}, None, where="GET /x", now=NOW, first_party=True)
    assert type(other) is NotFound


@pytest.mark.parametrize(
    ("status", "what"),
    [
        (199, "a status that is no end"),
        (299, "a status that is no end"),
        (300, "a redirect, which is not followed"),
        (399, "a redirect, which is not followed"),
    ],
)
def test_neither_a_success_nor_an_error(status: int, what: str) -> None:
    raised = api_error(status, {}, None, where="GET /x", now=NOW)
    assert type(raised) is UnexpectedResponse
    assert str(raised) == (
        f"GET /x was answered with {what} ({status}). Check api_url, and that nothing between "
        "here and Trakt answers for it."
    )


@pytest.mark.parametrize(
    ("header", "seconds", "said"),
    [
        ("7", 7, "Too many requests; it asks to wait 7 s (GET"),
        (formatdate(NOW + 9, usegmt=True), 9, "; it asks to wait 9 s (GET"),
        ("9" * 400, math.inf, "requests (GET"),
        ("soon", None, "requests (GET"),
    ],
)
def test_how_long_to_wait(header: str, seconds: float | None, said: str) -> None:
    raised = api_error(429, {"retry-after": header}, None, where="GET /x", now=NOW)
    assert isinstance(raised, RateLimited)
    assert raised.retry_after == seconds
    assert said in str(raised)


@pytest.mark.parametrize(
    ("header", "limit", "remaining", "until"),
    [
        ('{"limit": 500, "remaining": 0, "until": "2026-01-02"}', 500, 0, "2026-01-02"),
        ('{"limit": "500", "remaining": "9"}', 500, 9, None),
        (r'{"until": "\u001b[2Jsoon\u0007"}', None, None, r"\u001b[2Jsoon\u0007"),
        ('{"limit": "many", "remaining": null, "until": 5}', None, None, None),
        ("[1]", None, None, None),
        ("nonsense", None, None, None),
        ("[" * 100_000, None, None, None),
    ],
)
def test_which_limit_was_reached(
    header: str, limit: int | None, remaining: int | None, until: str | None
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
def test_when_a_conflict_ends(body: object, moment: datetime | None) -> None:
    raised = api_error(409, {}, body, where="GET /x", now=NOW)
    assert isinstance(raised, Conflict)
    assert raised.expires_at == moment


def test_what_an_account_may_hold() -> None:
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
def test_locked_or_deactivated(headers: dict[str, str], deactivated: bool) -> None:
    locked = api_error(423, headers, None, where="GET /x", now=NOW)
    assert isinstance(locked, AccountLocked)
    assert locked.deactivated is deactivated
