"""connect: the error of each status and fault, and what it says."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import httpx
import pytest

from tests.connecting import Caller, Trakt
from tests.driving import Reply
from tests.reading import everything_readable
from trakt_auth import (
    AccountLimitExceeded,
    AccountLocked,
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    RateLimited,
    ServiceError,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
    ValidationFailed,
    VIPRequired,
)

ERRORS: list[tuple[int, type[TraktAuthError]]] = [
    (400, BadRequest),
    (403, Forbidden),
    (404, NotFound),
    (405, ServiceError),
    (409, Conflict),
    (412, ServiceError),
    (420, AccountLimitExceeded),
    (422, ValidationFailed),
    (423, AccountLocked),
    (426, VIPRequired),
    (429, RateLimited),
    (500, Unavailable),
    (530, Unavailable),
]


class TestErrors:
    @pytest.mark.parametrize(("status", "error"), ERRORS)
    @pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"expires_at": 5}'])
    def test_each_status(
        self, caller: Caller, status: int, error: type[ServiceError], body: bytes
    ) -> None:
        trakt = Trakt([httpx.Response(status, content=body, headers={"Content-Type": "text/html"})])
        with pytest.raises(error) as caught:
            caller.settings(trakt)
        assert type(caught.value) is error
        assert caught.value.status == status
        assert f"GET /users/settings answered {status}" in str(caught.value)

    @pytest.mark.parametrize(("status", "error"), ERRORS)
    def test_or_as_it_came(self, caller: Caller, status: int, error: object) -> None:
        trakt = Trakt([httpx.Response(status)])
        answer = caller.settings(trakt, raise_for_status=False)
        assert answer.status_code == status
        assert answer.parsed is None

    def test_a_failure_as_it_came(self, caller: Caller) -> None:
        with pytest.raises(httpx.ConnectError):
            caller.settings(Trakt([httpx.ConnectError("no")]), raise_for_status=False)

    def test_no_connection(self, caller: Caller) -> None:
        with pytest.raises(Unavailable, match="ConnectError at GET /users/settings") as caught:
            caller.settings(Trakt([httpx.ConnectError("no")]))
        assert caught.value.status is None

    def test_a_conflict_says_until_when(self, caller: Caller) -> None:
        body = {"watched_at": "2026-01-02T03:04:05.000Z", "expires_at": "2026-01-02T05:00:00.000Z"}
        with pytest.raises(Conflict) as caught:
            caller.settings(Trakt([httpx.Response(409, json=body)]))
        assert caught.value.expires_at == datetime(2026, 1, 2, 5, tzinfo=UTC)

    def test_a_rate_limit_says_which(self, caller: Caller) -> None:
        limit = {"name": "X", "period": 300, "limit": 500, "remaining": 0, "until": "2026-01-02"}
        headers = {"X-Ratelimit": json.dumps(limit), "Retry-After": "200"}
        with pytest.raises(RateLimited) as caught:
            caller.settings(Trakt([httpx.Response(429, headers=headers)]))
        assert (caught.value.limit, caught.value.remaining) == (500, 0)
        assert caught.value.until == "2026-01-02"

    @pytest.mark.parametrize("header", ["", "nonsense", "[]", '{"limit": "many"}', "[" * 100_000])
    def test_a_rate_limit_in_no_known_words(self, caller: Caller, header: str) -> None:
        headers = {"X-Ratelimit": header, "Retry-After": "200"}
        with pytest.raises(RateLimited) as caught:
            caller.settings(Trakt([httpx.Response(429, headers=headers)]))
        assert caught.value.limit is None

    def test_limits_and_locks_say_what_to_do(self, caller: Caller) -> None:
        upgrade = {"X-Upgrade-URL": "https://trakt.tv/vip", "X-Account-Limit": "100"}
        with pytest.raises(AccountLimitExceeded) as full:
            caller.settings(Trakt([httpx.Response(420, headers=upgrade)]))
        assert (full.value.limit, full.value.upgrade_url) == (100, "https://trakt.tv/vip")
        with pytest.raises(VIPRequired) as vip:
            caller.settings(Trakt([httpx.Response(426, headers=upgrade)]))
        assert vip.value.upgrade_url == "https://trakt.tv/vip"
        headers = {"X-Account-Deactivated": "true"}
        with pytest.raises(AccountLocked) as locked:
            caller.settings(Trakt([httpx.Response(423, headers=headers)]))
        assert locked.value.deactivated

    @pytest.mark.parametrize(
        ("reply", "done"),
        [
            (httpx.ReadTimeout("slow"), True),
            (httpx.Response(503), True),
            (httpx.UnsupportedProtocol("of a redirect"), True),
            (httpx.PoolTimeout("full"), False),
            (httpx.ConnectTimeout("away"), False),
        ],
    )
    def test_a_write_says_whether_it_may_be_done(
        self, caller: Caller, reply: Reply, done: bool
    ) -> None:
        with pytest.raises(Unavailable) as caught:
            caller.request(Trakt([reply]), "POST", "/sync/history", json={})
        assert caught.value.maybe_done is done
        assert ("look before you send it again" in str(caught.value)) is done
        with pytest.raises(Unavailable) as read:
            caller.settings(Trakt([reply]))
        assert not read.value.maybe_done

    def test_what_was_sent_is_not_repeated(self, caller: Caller) -> None:
        body = {"errors": {"notes": ["my diary is too long", "my query too"]}}
        with pytest.raises(ValidationFailed) as caught:
            caller.request(
                Trakt([httpx.Response(422, json=body)]),
                "POST",
                "/notes",
                params={"q": "my query"},
                json={"notes": "my diary"},
            )
        assert list(caught.value.fields) == ["notes"]
        assert "my" not in f"{caught.value} {caught.value.fields}"

    def test_what_cannot_be_read_is_asked_for_once(self, caller: Caller) -> None:
        trakt = Trakt([httpx.DecodingError("gzip")])
        with pytest.raises(UnexpectedResponse, match="cannot be read"):
            caller.settings(trakt)
        assert len(trakt.requests) == 1

    def test_no_secret(self, caller: Caller) -> None:
        for reply in (httpx.Response(500, text="access-0"), httpx.ReadError("access-0")):
            with pytest.raises(Unavailable) as caught:
                caller.settings(Trakt([reply]))
            assert "access-0" not in everything_readable(caught.value)
