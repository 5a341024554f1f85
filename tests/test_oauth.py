"""The token endpoint: what is sent, and what each answer means, blocking and async."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import pytest

from tests.driving import TOKEN_BODY, Reply
from tests.reading import everything_readable
from trakt_auth import (
    App,
    ConfigurationError,
    Forbidden,
    InvalidClient,
    InvalidGrant,
    OAuthError,
    RateLimited,
    Token,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.oauth import (
    AuthorizationRequest,
    aexchange,
    arefresh,
    arevoke,
    authorize_url,
    exchange,
    refresh,
    revoke,
)

OLD = Token.from_dict({**TOKEN_BODY, "refresh_token": "old-refresh", "access_token": "old-access"})


class Endpoint:
    """Answers every request alike, and remembers them."""

    def __init__(self, kind: str, reply: Reply) -> None:
        self._kind = kind
        self._reply = reply
        self.requests: list[tuple[str, Any]] = []

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append((str(request.url), json.loads(request.content)))
        if isinstance(self._reply, httpx.RequestError):
            raise self._reply
        reply = self._reply
        return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)

    def call(self, blocking: Callable[..., Any], asynchronous: Callable[..., Any]) -> Any:
        transport = httpx.MockTransport(self._handle)
        if self._kind == "sync":
            with httpx.Client(transport=transport) as client:
                return blocking(client)

        async def run() -> Any:
            async with httpx.AsyncClient(transport=transport) as client:
                return await asynchronous(client)

        return anyio.run(run, backend=self._kind)

    def refresh(self, app: App) -> Token:
        result: Token = self.call(
            lambda http: refresh(app, OLD, http_client=http),
            lambda http: arefresh(app, OLD, http_client=http),
        )
        return result

    def exchange(self, app: App, verifier: str | None) -> Token:
        result: Token = self.call(
            lambda http: exchange(app, "the-code", code_verifier=verifier, http_client=http),
            lambda http: aexchange(app, "the-code", code_verifier=verifier, http_client=http),
        )
        return result

    def revoke(self, app: App) -> None:
        self.call(
            lambda http: revoke(app, OLD, http_client=http),
            lambda http: arevoke(app, OLD, http_client=http),
        )


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class TestRequests:
    def test_refresh(self, app: App, kind: str) -> None:
        endpoint = Endpoint(kind, httpx.Response(200, json=TOKEN_BODY))
        token = endpoint.refresh(app)
        assert token == Token.from_dict(TOKEN_BODY)
        assert token.client_id == "client-id"
        assert token.received_at
        assert endpoint.requests == [
            (
                "https://auth.trakt.tv/oauth/token",
                {
                    "grant_type": "refresh_token",
                    "refresh_token": "old-refresh",
                    "client_id": "client-id",
                    "client_secret": "client-secret",
                    "redirect_uri": "urn:ietf:wg:oauth:2.0:oob",
                },
            )
        ]

    def test_exchange_without_a_secret(self, kind: str) -> None:
        endpoint = Endpoint(kind, httpx.Response(200, json=TOKEN_BODY))
        app = App("client-id", redirect_uri="https://app.example/back")
        assert endpoint.exchange(app, "v" * 43) == Token.from_dict(TOKEN_BODY)
        assert endpoint.requests[0][1] == {
            "grant_type": "authorization_code",
            "code": "the-code",
            "client_id": "client-id",
            "redirect_uri": "https://app.example/back",
            "code_verifier": "v" * 43,
        }

    @pytest.mark.parametrize("body", [b"", b"{}", b"null", b"<html>"])
    def test_revoke_whatever_the_body(self, app: App, kind: str, body: bytes) -> None:
        endpoint = Endpoint(kind, httpx.Response(200, content=body))
        endpoint.revoke(app)
        assert endpoint.requests == [
            (
                "https://auth.trakt.tv/oauth/revoke",
                {
                    "token": "old-access",
                    "client_id": "client-id",
                    "client_secret": "client-secret",
                },
            )
        ]


def refusal(status: int, error: str, description: str | None = None) -> httpx.Response:
    body = {"error": error} | ({} if description is None else {"error_description": description})
    return httpx.Response(status, json=body)


FAILURES: list[tuple[Reply, type[TraktAuthError]]] = [
    (refusal(400, "invalid_grant", "session not found"), InvalidGrant),
    (refusal(401, "invalid_grant", "The provided grant is invalid"), InvalidGrant),
    (refusal(401, "invalid_client"), InvalidClient),
    (refusal(400, "invalid_client", "no such client"), InvalidClient),
    (refusal(400, "unauthorized_client"), InvalidClient),
    (refusal(400, "invalid_request", "client_id is required"), InvalidClient),
    (refusal(400, "invalid_request", "redirect_uri"), OAuthError),
    (refusal(400, "unsupported_grant_type"), OAuthError),
    (refusal(400, "<script>"), UnexpectedResponse),
    (httpx.Response(400, json={"error": 5}), UnexpectedResponse),
    (httpx.Response(400, html="<html>"), UnexpectedResponse),
    (httpx.Response(400), UnexpectedResponse),
    (httpx.Response(401, html="<html>"), InvalidClient),
    (httpx.Response(403, html="<html>"), Forbidden),
    (httpx.Response(404), UnexpectedResponse),
    (httpx.Response(429, headers={"Retry-After": "60"}), RateLimited),
    (httpx.Response(429), RateLimited),
    (httpx.Response(500), Unavailable),
    (httpx.Response(503, html="<html>"), Unavailable),
    (httpx.Response(520), Unavailable),
    (httpx.ConnectError("refused"), Unavailable),
    (httpx.ReadTimeout("slow"), Unavailable),
    (httpx.Response(307, headers={"Location": "https://evil.example/"}), UnexpectedResponse),
]


@pytest.mark.parametrize(("reply", "error"), FAILURES)
class TestFailures:
    def test_refresh(self, app: App, kind: str, reply: Reply, error: type[TraktAuthError]) -> None:
        endpoint = Endpoint(kind, reply)
        with pytest.raises(error) as caught:
            endpoint.refresh(app)
        assert type(caught.value) is error
        assert len(endpoint.requests) == 1

    def test_revoke(self, app: App, kind: str, reply: Reply, error: type[TraktAuthError]) -> None:
        with pytest.raises(error) as caught:
            Endpoint(kind, reply).revoke(app)
        assert type(caught.value) is error


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"",
        b"{}",
        b"null",
        b"[]",
        json.dumps({**TOKEN_BODY, "refresh_token": 5}).encode(),
        json.dumps({**TOKEN_BODY, "access_token": "with a blank"}).encode(),
        json.dumps({k: v for k, v in TOKEN_BODY.items() if k != "access_token"}).encode(),
    ],
)
def test_a_200_that_is_no_token(app: App, kind: str, body: bytes) -> None:
    with pytest.raises(UnexpectedResponse) as caught:
        Endpoint(kind, httpx.Response(200, content=body)).refresh(app)
    assert caught.value.status == 200


def test_an_error_says_what_trakt_said(app: App) -> None:
    with pytest.raises(InvalidGrant) as caught:
        Endpoint("sync", refusal(400, "invalid_grant", "session not found")).refresh(app)
    assert caught.value.error == "invalid_grant"
    assert caught.value.description == "session not found"
    assert "session not found" in str(caught.value)
    assert "log in again" in str(caught.value)


def test_an_error_repeats_no_secret_and_no_control_character(kind: str) -> None:
    app = App("client-id", client_secret="PLANTED1")
    old = "PLANTED-refresh-token-of-the-usual-length"
    said = f"bad secret PLANTED1 \x1b[2J or token {old} for PLANTED1"
    with pytest.raises(OAuthError) as caught:
        Endpoint(kind, refusal(400, "invalid_request", said)).refresh(app)
    assert "PLANTED" not in everything_readable(caught.value)
    assert "\x1b" not in str(caught.value)
    assert "bad secret" in str(caught.value)


def test_an_error_repeats_nothing_that_was_sent_however_short(app: App, kind: str) -> None:
    said = "no such token: 'old-refresh'"
    with pytest.raises(InvalidGrant) as caught:
        Endpoint(kind, refusal(400, "invalid_grant", said)).refresh(app)
    assert "old-refresh" not in everything_readable(caught.value)
    assert "no such token" in str(caught.value)


class TestAuthorizeUrl:
    def test_the_link(self, app: App) -> None:
        request = authorize_url(app)
        url = urlsplit(request.url)
        query = {name: value for name, (value,) in parse_qs(url.query).items()}
        assert url._replace(query="").geturl() == "https://auth.trakt.tv/oauth/authorize"
        assert 43 <= len(request.code_verifier) <= 128
        digest = sha256(request.code_verifier.encode()).digest()
        assert query == {
            "response_type": "code",
            "client_id": "client-id",
            "redirect_uri": "urn:ietf:wg:oauth:2.0:oob",
            "state": request.state,
            "code_challenge": urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        assert request.state not in repr(request)
        assert request.code_verifier not in repr(request)

    def test_a_new_account_and_another_account(self, app: App) -> None:
        asked = parse_qs(urlsplit(authorize_url(app, signup=True, prompt="login").url).query)
        assert (asked["signup"], asked["prompt"]) == (["true"], ["login"])
        with pytest.raises(ConfigurationError, match="prompt"):
            authorize_url(app, prompt="none")  # type: ignore[arg-type] # what it refuses

    def test_another_process_takes_the_answer(self, app: App) -> None:
        request = authorize_url(app)
        kept = json.dumps(request.to_dict())
        other = AuthorizationRequest.from_dict({**json.loads(kept), "since": "later"})
        assert other == request
        assert other.code_from(f"?code=abc&state={request.state}") == "abc"

    @pytest.mark.parametrize("name", ["url", "state", "code_verifier"])
    @pytest.mark.parametrize("value", [None, "", 5, "PLANTED\n", ["PLANTED"]])
    def test_what_was_never_kept(self, app: App, name: str, value: object) -> None:
        kept: dict[str, Any] = {**authorize_url(app).to_dict(), name: value}
        with pytest.raises(ValueError, match=name) as caught:
            AuthorizationRequest.from_dict(kept)
        assert "PLANTED" not in everything_readable(caught.value)
        del kept[name]
        with pytest.raises(ValueError, match=f"{name} missing"):
            AuthorizationRequest.from_dict(kept)

    def test_no_two_are_alike(self, app: App) -> None:
        one, other = authorize_url(app), authorize_url(app)
        assert one.state != other.state
        assert one.code_verifier != other.code_verifier

    @pytest.mark.parametrize("form", ["https://app.example/back?{}", "?{}", "{}"])
    def test_the_way_back(self, app: App, form: str) -> None:
        request = authorize_url(app)
        assert request.code_from(form.format(f"code=abc&state={request.state}")) == "abc"

    @pytest.mark.parametrize("query", ["code=abc", "code=abc&state=forged", "state=", ""])
    def test_an_answer_to_somebody_elses_request(self, app: App, query: str) -> None:
        with pytest.raises(InvalidGrant, match="another sign-in"):
            authorize_url(app).code_from(f"https://app.example/back?{query}")

    @pytest.mark.parametrize(
        "form", ["?code=abc&state={}\ud800", "?code=\udcff&state={}", "\ud800?code=abc&state={}"]
    )
    def test_an_answer_that_is_not_unicode(self, app: App, form: str) -> None:
        request = authorize_url(app)
        with pytest.raises(InvalidGrant, match="another sign-in"):
            request.code_from(form.format(request.state))

    def test_a_refusal(self, app: App) -> None:
        request = authorize_url(app)
        with pytest.raises(OAuthError, match="access_denied") as caught:
            request.code_from(f"?error=access_denied&state={request.state}")
        assert caught.value.error == "access_denied"

    def test_no_code(self, app: App) -> None:
        request = authorize_url(app)
        with pytest.raises(InvalidGrant, match="no authorization code"):
            request.code_from(f"?state={request.state}")
