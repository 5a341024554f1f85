"""The start of a device login: what is sent, and which codes are taken."""

from __future__ import annotations

import json
from typing import Any

import attrs
import httpx
import pytest

from tests.driving import CODE_BODY, TOKEN, Driver, FakeTime, Reply, approved, scripted
from trakt_auth import (
    App,
    DeviceCode,
    Forbidden,
    InvalidClient,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)


class TestStart:
    def test_what_is_sent(self, app: App, time: FakeTime, driver: Driver) -> None:
        requests: list[httpx.Request] = []
        server = scripted([approved()])

        def handler(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            return server(request)

        driver.wait(app, handler, time)
        start, poll = requests
        assert start.url == "https://auth.trakt.tv/oauth/device/code"
        assert json.loads(start.content) == {"client_id": "client-id"}
        assert poll.url == "https://auth.trakt.tv/oauth/device/token"
        assert json.loads(poll.content) == {
            "code": "device-code",
            "client_id": "client-id",
            "client_secret": "client-secret",
        }
        for request in requests:
            assert request.headers["User-Agent"].startswith("trakt-auth/")
            assert request.headers["Content-Type"] == "application/json"
            assert request.headers["trakt-api-key"] == "client-id"
            assert request.headers["trakt-api-version"] == "2"

    def test_no_secret_is_sent_where_there_is_none(self, time: FakeTime, driver: Driver) -> None:
        bodies: list[Any] = []
        server = scripted([approved()])

        def handler(request: httpx.Request) -> httpx.Response:
            bodies.append(json.loads(request.content))
            return server(request)

        driver.wait(App(client_id="client-id"), handler, time)
        assert bodies[1] == {"code": "device-code", "client_id": "client-id"}

    @pytest.mark.parametrize(
        "link", ["http://localhost/", "https://127.0.0.1/", "https://x.localhost/", "http://[::1]/"]
    )
    def test_only_a_server_on_this_machine_sends_people_there(
        self, app: App, driver: Driver, link: str
    ) -> None:
        reply = httpx.Response(200, json={**CODE_BODY, "verification_url": link})
        with pytest.raises(UnexpectedResponse):
            driver.start(app, scripted([], reply))
        here = attrs.evolve(app, auth_url="http://localhost:9")
        if "x." not in link:
            assert driver.start(here, scripted([], reply)).verification_url == link

    def test_a_201_is_a_code_as_well(self, app: App, driver: Driver) -> None:
        reply = httpx.Response(201, json=CODE_BODY)
        assert driver.start(app, scripted([], reply)).device_code == "device-code"

    def test_the_code(self, app: App, driver: Driver) -> None:
        code = driver.start(app, scripted([]))
        assert attrs.evolve(code, issued_at=0) == DeviceCode(**CODE_BODY, issued_at=0)  # type: ignore[arg-type]  # a dict of mixed values

    @pytest.mark.parametrize(
        ("reply", "error", "retry_after"),
        [
            (httpx.Response(429, headers={"Retry-After": "143"}), RateLimited, 143),
            (httpx.Response(429, text="Too Many Requests"), RateLimited, None),
            (httpx.Response(503, headers={"Retry-After": "30"}), Unavailable, 30),
            (httpx.Response(408), Unavailable, None),
            (httpx.Response(425), Unavailable, None),
            (httpx.Response(502, html="<html>"), Unavailable, None),
            (httpx.Response(520), Unavailable, None),
            (httpx.Response(530), Unavailable, None),
            (httpx.Response(599), Unavailable, None),
            (httpx.ConnectError("refused"), Unavailable, None),
            (httpx.ReadTimeout("slow"), Unavailable, None),
            (httpx.RemoteProtocolError("truncated"), Unavailable, None),
            (httpx.Response(401), InvalidClient, None),
            (httpx.Response(403, json={"error": "x"}), Forbidden, None),
            (httpx.Response(403, html="<html>Access denied"), Forbidden, None),
            (httpx.Response(302, headers={"Location": "http://x/"}), UnexpectedResponse, None),
            (httpx.Response(400), UnexpectedResponse, None),
            (httpx.Response(404), UnexpectedResponse, None),
            (httpx.Response(412), UnexpectedResponse, None),
            (httpx.Response(422), UnexpectedResponse, None),
            (httpx.Response(200, text="not json"), UnexpectedResponse, None),
            (httpx.Response(200, json={}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "interval": "5"}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "expires_in": 0}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "expires_in": -5}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "interval": None}), UnexpectedResponse, None),
            (httpx.Response(200, json={**CODE_BODY, "interval": 10**9}), UnexpectedResponse, None),
            (
                httpx.Response(200, json={**CODE_BODY, "verification_url": "javascript:alert(1)"}),
                UnexpectedResponse,
                None,
            ),
            (
                httpx.Response(200, json={**CODE_BODY, "user_code": "\x1b[2J"}),
                UnexpectedResponse,
                None,
            ),
        ],
    )
    def test_no_code(
        self,
        app: App,
        driver: Driver,
        reply: Reply,
        error: type[TraktAuthError],
        retry_after: float | None,
    ) -> None:
        with pytest.raises(error) as caught:
            driver.start(app, scripted([], code=reply))
        assert type(caught.value) is error
        if isinstance(caught.value, RateLimited | Unavailable):
            assert caught.value.retry_after == retry_after
        if isinstance(reply, httpx.Response):
            assert str(reply.status_code) in str(caught.value)

    @pytest.mark.parametrize(
        ("interval", "expires_in", "first_wait"),
        [(0, 600, 5), (-3, 600, 5), (1, 600, 1), (7, 10**12, 7), (599, 600, 599)],
    )
    def test_odd_timing_is_bounded(
        self,
        app: App,
        time: FakeTime,
        driver: Driver,
        interval: int,
        expires_in: int,
        first_wait: float,
    ) -> None:
        body = {**CODE_BODY, "interval": interval, "expires_in": expires_in}
        login = driver.wait(app, scripted([approved()], httpx.Response(200, json=body)), time)
        assert login.token == TOKEN
        assert time.sleeps == [first_wait]
