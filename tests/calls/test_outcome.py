"""The error that an outcome means, and which responses came from a cache."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from trakt_auth import (
    Forbidden,
    LoginRequired,
    NotFound,
    RateLimited,
    ServiceError,
    Unavailable,
    ValidationFailed,
)
from trakt_auth._calls.outcome import NoResponse, Subject, error_of, from_cache, refuses_token
from trakt_auth.errors import TraktAuthError

NOW = 1_790_000_000.0
READ = Subject("users.settings", "GET", "required")
WRITE = Subject("notes.add", "POST", "required", lambda: {"notes": "my diary"})
DOUBT = "It may have been done all the same: look before you send it again."


def error(outcome: Any, subject: Subject = READ, *, had_token: bool = True) -> TraktAuthError:
    return error_of(outcome, subject, now=NOW, had_token=had_token)


def test_a_subject_says_what_it_sends_to_nobody() -> None:
    assert repr(WRITE) == "Subject(notes.add)"
    assert READ.sent() == ()
    assert (READ.first_party, READ.signed, READ.counted) == (False, True, True)
    assert (READ.repeatable, READ.streams) == (False, False)


@pytest.mark.parametrize(
    ("subject", "reached", "done"),
    [(READ, True, False), (READ, False, False), (WRITE, True, True), (WRITE, False, False)],
)
def test_no_response(subject: Subject, reached: bool, done: bool) -> None:
    lost = error(NoResponse("ReadTimeout", reached=reached), subject)
    assert isinstance(lost, Unavailable)
    assert lost.maybe_done is done
    assert (lost.status, lost.retry_after) == (None, None)
    assert str(lost) == (
        "Trakt could not be reached, or gave no whole answer (ReadTimeout at "
        f"{subject.name}). {DOUBT if done else 'Check the network and try again.'}"
    )


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])
def test_a_5xx_to_an_idempotent_method(method: str) -> None:
    away = error(httpx.Response(503), READ._replace(method=method))
    assert isinstance(away, Unavailable)
    assert not away.maybe_done
    assert DOUBT not in str(away)


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_5xx_to_another(method: str) -> None:
    away = error(httpx.Response(503), WRITE._replace(method=method))
    assert isinstance(away, Unavailable)
    assert away.maybe_done
    assert str(away).endswith(f"(notes.add answered 503). {DOUBT}")


def test_nothing_is_in_doubt_where_a_repeat_does_no_harm() -> None:
    subject = WRITE._replace(repeatable=True)
    for outcome in (httpx.Response(503), NoResponse("ReadTimeout", reached=True)):
        away = error(outcome, subject)
        assert isinstance(away, Unavailable)
        assert not away.maybe_done
        assert DOUBT not in str(away)


def test_no_other_error_leaves_a_doubt() -> None:
    refused = error(httpx.Response(404), WRITE)
    assert isinstance(refused, NotFound)
    assert not hasattr(refused, "maybe_done")
    assert DOUBT not in str(refused)


def test_a_retry_after_by_the_time_that_is_handed_in() -> None:
    date = "Mon, 21 Sep 2026 14:13:27 GMT"
    limited = error(httpx.Response(429, headers={"Retry-After": date}))
    assert isinstance(limited, RateLimited)
    assert limited.retry_after is not None
    later = error_of(
        httpx.Response(429, headers={"Retry-After": date}), READ, now=NOW + 3, had_token=True
    )
    assert isinstance(later, RateLimited)
    assert limited.retry_after == pytest.approx((later.retry_after or 0) + 3)


def test_a_body_is_read_and_what_was_sent_is_left_out() -> None:
    body = {"errors": {"notes": ["my diary is too long"]}}
    refused = error(httpx.Response(422, json=body), WRITE)
    assert isinstance(refused, ValidationFailed)
    assert refused.fields == {"notes": ["... is too long"]}


@pytest.mark.parametrize("body", [b"", b"<html>", b"[" * 100_000, b"\xff"])
def test_a_body_that_cannot_be_read(body: bytes) -> None:
    refused = error(httpx.Response(422, content=body))
    assert isinstance(refused, ValidationFailed)
    assert (refused.status, refused.fields) == (422, {})


def test_whose_the_operation_is_and_whether_somebody_is_signed_in() -> None:
    private = httpx.Response(401, headers={"X-Private-User": "true"})
    assert isinstance(error(private), NotFound)
    assert isinstance(error(private, had_token=False), LoginRequired)
    assert isinstance(error(httpx.Response(401), READ._replace(first_party=True)), Forbidden)
    assert isinstance(error(httpx.Response(418)), ServiceError)


@pytest.mark.parametrize(
    ("code", "headers", "first_party", "refuses"),
    [
        (401, {}, False, True),
        (401, {}, True, False),
        (401, {"X-Private-User": "true"}, False, False),
        (403, {}, False, False),
        (200, {}, False, False),
    ],
)
def test_what_refuses_a_token(
    code: int, headers: dict[str, str], first_party: bool, refuses: bool
) -> None:
    response = httpx.Response(code, headers=headers)
    assert refuses_token(response, first_party=first_party) is refuses


@pytest.mark.parametrize(
    ("extensions", "cached"),
    [
        ({}, False),
        ({"from_cache": True}, True),
        ({"from_cache": False}, False),
        ({"from_cache": 1}, False),
        ({"hishel_from_cache": True}, True),
        ({"hishel_from_cache": "yes"}, False),
        ({"caching": {"from_cache": True}}, True),
        ({"caching": {"from_cache": True, "revalidated": False}}, True),
        ({"caching": {"from_cache": True, "revalidated": True}}, False),
        ({"caching": {"from_cache": False}}, False),
        ({"caching": {}}, False),
        ({"caching": True}, False),
        ({"caching": None}, False),
    ],
)
def test_what_a_cache_says(extensions: dict[str, object], cached: bool) -> None:
    assert from_cache(extensions) is cached
