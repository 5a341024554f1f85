"""connect: headers, bearers, retries and errors of a connected client, blocking and async."""

from __future__ import annotations

import json
import time as real_time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import anyio
import httpx
import pytest

from generated_client import Client
from generated_client.api.checkin import check_into_an_item
from generated_client.api.users import retrieve_settings
from tests.driving import TOKEN_BODY, Reply
from tests.reading import everything_readable
from trakt_auth import (
    AccountLimitExceeded,
    AccountLocked,
    App,
    BadRequest,
    ConfigurationError,
    Conflict,
    Forbidden,
    LoginRequired,
    MemoryTokenStore,
    NotFound,
    RateLimited,
    ServiceError,
    Token,
    TraktAuth,
    TraktAuthError,
    Unavailable,
    ValidationFailed,
    VIPRequired,
    connect,
)
from trakt_auth._retry import retry_pause

SETTINGS = {"user": {"username": "robin", "private": False}, "account": {"timezone": "UTC"}}


class Trakt:
    """Answers the API by a script whose last answer stays, and the token endpoint by the rules."""

    def __init__(self, replies: Sequence[Reply]) -> None:
        self.replies = list(replies)
        self.requests: list[httpx.Request] = []
        self.refreshes = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            self.refreshes += 1
            return httpx.Response(200, json=fresh(self.refreshes).to_dict())
        # A copy: a request that is signed anew is the same object.
        self.requests.append(
            httpx.Request(
                request.method,
                request.url,
                headers=request.headers,
                content=request.read() if isinstance(request.stream, httpx.ByteStream) else b"",
            )
        )
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, httpx.RequestError):
            raise reply
        return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)

    @property
    def bearers(self) -> list[str | None]:
        return [request.headers.get("Authorization") for request in self.requests]


def fresh(number: int) -> Token:
    now = int(real_time.time())
    body = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}"}
    return Token.from_dict({**TOKEN_BODY, **body, "created_at": now})


class Caller:
    """Calls by a connected client, in one of three ways, with pauses noted instead of slept."""

    def __init__(self, kind: str, app: App) -> None:
        self.kind = kind
        self.app = app
        self.store = MemoryTokenStore()
        self.store.save("default", fresh(0))
        self.pauses: list[float] = []

    def run(
        self,
        trakt: Trakt,
        blocking: Callable[[Client], Any],
        asynchronous: Callable[[Client], Any],
        **options: Any,
    ) -> Any:
        defaults: dict[str, Any] = {"store": self.store, "rate_limit": False}
        options = defaults | options
        sync_http = httpx.Client(transport=httpx.MockTransport(trakt))
        async_http = httpx.AsyncClient(transport=httpx.MockTransport(trakt))
        client = connect(self.app, http_client=sync_http, async_http_client=async_http, **options)

        async def pause(seconds: float) -> None:
            self.pauses.append(seconds)

        vars(client.get_httpx_client())["pause"] = self.pauses.append
        vars(client.get_async_httpx_client())["pause"] = pause
        if self.kind == "sync":
            with client:
                return blocking(client)

        async def main() -> Any:
            async with client:
                return await asynchronous(client)

        return anyio.run(main, backend=self.kind)

    def settings(self, trakt: Trakt, **options: Any) -> Any:
        return self.run(
            trakt,
            lambda client: retrieve_settings.sync_detailed(client=client),
            lambda client: retrieve_settings.asyncio_detailed(client=client),
            **options,
        )

    def request(self, trakt: Trakt, method: str, url: str, **options: Any) -> httpx.Response:
        response: httpx.Response = self.run(
            trakt,
            lambda client: client.get_httpx_client().request(method, url, **options),
            lambda client: client.get_async_httpx_client().request(method, url, **options),
        )
        return response


@pytest.fixture(params=["sync", "asyncio", "trio"])
def caller(request: pytest.FixtureRequest, app: App) -> Caller:
    return Caller(str(request.param), app)


class TestRequests:
    def test_headers(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(200, json=SETTINGS)])
        answer = caller.settings(trakt)
        assert answer.parsed.user.username == "robin"
        (request,) = trakt.requests
        assert request.url == "https://api.trakt.tv/users/settings"
        assert request.headers["Authorization"] == "Bearer access-0"
        assert request.headers["trakt-api-key"] == "client-id"
        assert request.headers["trakt-api-version"] == "2"
        assert request.headers["User-Agent"].startswith("trakt-auth/")
        assert request.headers["Content-Type"] == "application/json"

    def test_without_a_store_nobody_is_signed_in(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(200, json=SETTINGS)])
        caller.settings(trakt, store=None)
        assert trakt.bearers == [None]
        assert trakt.requests[0].headers["trakt-api-key"] == "client-id"

    def test_an_empty_store(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(200, json=SETTINGS)])
        with pytest.raises(LoginRequired):
            caller.settings(trakt, store=MemoryTokenStore())
        assert trakt.requests == []

    def test_another_account(self, caller: Caller) -> None:
        caller.store.save("other", fresh(7))
        trakt = Trakt([httpx.Response(200, json=SETTINGS)])
        caller.settings(trakt, account="other")
        assert trakt.bearers == ["Bearer access-7"]

    def test_a_401_is_answered_by_one_refresh(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(401), httpx.Response(200, json=SETTINGS)])
        caller.settings(trakt)
        assert trakt.bearers == ["Bearer access-0", "Bearer access-1"]
        assert trakt.refreshes == 1
        saved = caller.store.load("default")
        assert saved is not None
        assert saved.access_token == "access-1"

    def test_a_401_that_stays_is_an_error(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(401)])
        with pytest.raises(ServiceError, match=r"rejects a token .* just renewed .*401") as caught:
            caller.settings(trakt)
        assert caught.value.status == 401
        assert len(trakt.requests) == 2

    def test_the_body_is_sent_again_with_the_new_token(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(401), httpx.Response(201, json={})])
        caller.request(trakt, "POST", "/checkin", json={"movie": {"ids": {"trakt": 1}}})
        assert [json.loads(request.content) for request in trakt.requests] == [
            {"movie": {"ids": {"trakt": 1}}}
        ] * 2

    @pytest.mark.parametrize(
        "url",
        [
            "https://evil.example/users/settings",
            "https://api.trakt.tv.evil.example/",
            "https://api-trakt.tv/",
            "http://api.trakt.tv/users/settings",
            "https://api.trakt.tv:8443/users/settings",
            "https://auth.trakt.tv/",
        ],
    )
    def test_no_secret_goes_to_another_door(self, caller: Caller, url: str) -> None:
        trakt = Trakt([httpx.Response(200)])
        caller.request(trakt, "GET", url)
        (request,) = trakt.requests
        assert "client-id" not in str(request.headers.raw)
        assert "access-0" not in str(request.headers.raw)

    @pytest.mark.parametrize("status", [301, 302, 307, 308])
    def test_no_secret_follows_a_redirect(self, caller: Caller, status: int) -> None:
        away = httpx.Response(status, headers={"Location": "https://evil.example/"})
        trakt = Trakt([away, httpx.Response(200)])
        caller.request(trakt, "GET", "/movies/1", follow_redirects=True)
        first, second = trakt.requests
        assert first.headers["Authorization"] == "Bearer access-0"
        assert second.url.host == "evil.example"
        assert "Authorization" not in second.headers
        assert "trakt-api-key" not in second.headers

    def test_the_same_door_in_other_words(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(200)])
        caller.request(trakt, "GET", "HTTPS://API.trakt.tv:443/movies/1")
        assert trakt.bearers == ["Bearer access-0"]


class TestRetries:
    @pytest.mark.parametrize(
        "fault",
        [
            httpx.Response(502),
            httpx.Response(503, html="<html>"),
            httpx.Response(520),
            httpx.Response(429),
            httpx.ConnectError("refused"),
            httpx.ReadTimeout("slow"),
        ],
    )
    def test_what_fails_for_the_moment(self, caller: Caller, fault: Reply) -> None:
        trakt = Trakt([fault, fault, fault, httpx.Response(200, json=SETTINGS)])
        assert caller.settings(trakt).status_code == 200
        assert len(caller.pauses) == 3
        for pause, most in zip(caller.pauses, (1, 2, 4), strict=True):
            assert most / 2 <= pause <= most

    def test_no_more_than_three_times(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(503)])
        with pytest.raises(Unavailable):
            caller.settings(trakt)
        assert len(trakt.requests) == 4

    def test_retry_after_is_kept(self, caller: Caller) -> None:
        limited = httpx.Response(429, headers={"Retry-After": "7"})
        caller.settings(Trakt([limited, httpx.Response(200, json=SETTINGS)]))
        assert caller.pauses == [7]

    def test_a_long_retry_after_is_the_callers_to_wait_for(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(429, headers={"Retry-After": "300"})])
        with pytest.raises(RateLimited, match="300 s") as caught:
            caller.settings(trakt)
        assert caught.value.retry_after == 300
        assert caller.pauses == []

    def test_a_post_that_may_have_worked_is_not_sent_again(self, caller: Caller) -> None:
        for fault in (httpx.Response(502), httpx.ReadTimeout("lost")):
            trakt = Trakt([fault])
            with pytest.raises(Unavailable):
                caller.request(trakt, "POST", "/sync/history", json={})
            assert len(trakt.requests) == 1

    def test_a_post_that_was_not_looked_at_is(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(429), httpx.Response(201, json={})])
        caller.request(trakt, "POST", "/sync/history", json={"movies": []})
        assert len(trakt.requests) == 2

    def test_a_body_that_streams_is_sent_once(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(429)])

        def body() -> Any:
            yield b"{}"

        async def abody() -> Any:
            yield b"{}"

        with pytest.raises(RateLimited):
            caller.request(
                trakt, "POST", "/x", content=body() if caller.kind == "sync" else abody()
            )
        assert len(trakt.requests) == 1

    @pytest.mark.parametrize(
        ("method", "status", "pause"),
        [
            ("GET", 502, 1.0),
            ("GET", None, 1.0),
            ("PUT", 503, 1.0),
            ("DELETE", 504, 1.0),
            ("POST", 503, None),
            ("POST", None, None),
            ("POST", 429, 1.0),
            ("PATCH", 429, 1.0),
            ("GET", 404, None),
            ("GET", 200, None),
        ],
    )
    def test_the_decision(self, method: str, status: int | None, pause: float | None) -> None:
        assert retry_pause(method, status, failures=1, retry_after=None, jitter=1) == pause


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

    def test_no_secret(self, caller: Caller) -> None:
        for reply in (httpx.Response(500, text="access-0"), httpx.ReadError("access-0")):
            with pytest.raises(Unavailable) as caught:
                caller.settings(Trakt([reply]))
            assert "access-0" not in everything_readable(caught.value)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_pause_of_its_own(app: App, backend: str) -> None:
    trakt = Trakt([httpx.Response(429, headers={"Retry-After": "0"}), httpx.Response(200, json={})])
    http = httpx.AsyncClient(transport=httpx.MockTransport(trakt))

    async def main() -> int:
        async with connect(app, async_http_client=http) as client:
            return (await client.get_async_httpx_client().get("/movies/1")).status_code

    assert anyio.run(main, backend=backend) == 200
    assert len(trakt.requests) == 2


def test_an_operation_with_a_body(caller: Caller) -> None:
    from generated_client.models.checkin_request import CheckinRequest

    trakt = Trakt([httpx.Response(409, json={"expires_at": "2026-01-02T05:00:00.000Z"})])
    body = CheckinRequest.from_dict({"movie": {"ids": {"trakt": 1}}})
    with pytest.raises(Conflict):
        caller.run(
            trakt,
            lambda client: check_into_an_item.sync(client=client, body=body),
            lambda client: check_into_an_item.asyncio(client=client, body=body),
        )


class TestAuthAlone:
    def test_any_httpx_client(self, app: App) -> None:
        store = MemoryTokenStore()
        store.save("default", fresh(0))
        trakt = Trakt([httpx.Response(401), httpx.Response(200)])
        http = httpx.Client(transport=httpx.MockTransport(trakt))
        auth = TraktAuth(app, store, http_client=http)
        with httpx.Client(auth=auth, transport=httpx.MockTransport(trakt)) as client:
            client.get("https://api.trakt.tv/users/settings")
            assert trakt.bearers == ["Bearer access-0", "Bearer access-1"]
            client.get("https://evil.example/")
        assert trakt.bearers[-1] is None


def test_a_client_of_another_kind_is_refused(app: App) -> None:
    with pytest.raises(ConfigurationError, match=r"httpx\.Client$"):
        connect(app, http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # that it is refused is the point
    with pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient$"):
        connect(app, async_http_client=httpx.Client())  # type: ignore[arg-type]  # that it is refused is the point
