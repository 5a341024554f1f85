"""connect: the headers, bearers and bodies of requests, blocking and async."""

from __future__ import annotations

import json

import httpx
import pytest
from attrs import evolve

from generated_client.api.checkin import check_into_an_item
from tests.connecting import SETTINGS, Caller, Trakt, fresh
from trakt_auth import (
    App,
    ConfigurationError,
    Conflict,
    Forbidden,
    LoginRequired,
    MemoryTokenStore,
    ServiceError,
    TraktAuth,
    connect,
)


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

    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("PUT", "/users/avatar"),
            ("PUT", "/users/set_cover/?x=y"),
            ("GET", "/users/ada/friends/activities"),
        ],
    )
    def test_a_401_to_what_trakt_keeps_for_itself_renews_nothing(
        self, caller: Caller, method: str, path: str
    ) -> None:
        trakt = Trakt([httpx.Response(401)])
        before = caller.store.load("default")
        with pytest.raises(Forbidden, match="keeps this for its own applications") as caught:
            caller.request(trakt, method, path)
        assert caught.value.status == 401
        assert (len(trakt.requests), trakt.refreshes) == (1, 0)
        assert caller.store.load("default") == before
        other = Trakt([httpx.Response(401), httpx.Response(200)])
        caller.request(other, "DELETE", path)
        assert other.refreshes == 1

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


def test_an_operation_with_a_body(caller: Caller) -> None:
    from generated_client.models import CheckinRequest

    trakt = Trakt([httpx.Response(409, json={"expires_at": "2026-01-02T05:00:00.000Z"})])
    body = CheckinRequest.from_dict({"movie": {"ids": {"trakt": 1}}})
    with pytest.raises(Conflict):
        caller.run(
            trakt,
            lambda client: check_into_an_item.sync(client=client, body=body),
            lambda client: check_into_an_item.asyncio(client=client, body=body),
        )


@pytest.mark.parametrize("url", ["/movies/1", "https://other.example/"])
def test_cookies_are_kept_for_nobody(caller: Caller, url: str) -> None:
    near = httpx.Response(302, headers={"Set-Cookie": "a=b", "Location": "/movies/2"})
    trakt = Trakt([near, httpx.Response(200, headers={"Set-Cookie": "a=b"})])
    caller.request(trakt, "GET", url, follow_redirects=True, headers={"Cookie": "mine=1"})
    assert [request.headers.get("Cookie") for request in trakt.requests] == ["mine=1", None]


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

    @pytest.mark.parametrize("api_url", ["https://api.trakt.tv", "https://api.trakt.tv/v3"])
    def test_a_401_to_what_trakt_keeps_for_itself_renews_nothing(self, api_url: str) -> None:
        app, store = App("client-id", api_url=api_url), MemoryTokenStore()
        trakt = Trakt([httpx.Response(401)])
        store.save("default", evolve(fresh(0), api_url=api_url))
        http = httpx.Client(transport=httpx.MockTransport(trakt))
        auth = TraktAuth(app, store, http_client=http)
        with httpx.Client(auth=auth, transport=httpx.MockTransport(trakt)) as client:
            assert client.put(f"{api_url}/users/avatar", json={}).status_code == 401
        assert (len(trakt.requests), trakt.refreshes) == (1, 0)


def test_a_client_of_another_kind_is_refused(app: App) -> None:
    with pytest.raises(ConfigurationError, match=r"httpx\.Client$"):
        connect(app, http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # that it is refused is the point
    with pytest.raises(ConfigurationError, match=r"^async_http_client .* httpx\.AsyncClient$"):
        connect(app, async_http_client=httpx.Client())  # type: ignore[arg-type]  # that it is refused is the point
