"""The api key stays with the API, along every redirect of every client."""

from __future__ import annotations

import time as real_time
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from tests.driving import TOKEN_BODY
from trakt_auth import (
    App,
    MemoryTokenStore,
    Token,
    TraktAuth,
    async_redirect_guard,
    connect,
    redirect_guard,
)

AWAY = ["https://evil.example/", "http://api.trakt.tv/", "https://api.trakt.tv:444/"]


class Server:
    def __init__(self, away: str) -> None:
        self.away = away
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(
            httpx.Request(request.method, request.url, headers=dict(request.headers))
        )
        if request.url.path == "/here":
            return httpx.Response(302, headers={"Location": self.away})
        return httpx.Response(200)


@pytest.fixture
def auth(app: App) -> TraktAuth:
    store = MemoryTokenStore()
    store.save("default", Token.from_dict(TOKEN_BODY | {"created_at": int(real_time.time())}))
    return TraktAuth(app, store)


def get(kind: str, make: Callable[..., Any], **options: Any) -> None:
    if kind == "sync":
        with make(httpx.Client, **options) as http:
            http.get("https://api.trakt.tv/here")
        return

    async def main() -> None:
        async with make(httpx.AsyncClient, **options) as http:
            await http.get("https://api.trakt.tv/here")

    anyio.run(main, backend=kind)


@pytest.mark.parametrize("away", AWAY)
@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
def test_a_client_of_the_callers_with_the_guard(
    kind: str, away: str, app: App, auth: TraktAuth
) -> None:
    server = Server(away)
    guard = redirect_guard(app) if kind == "sync" else async_redirect_guard(app)

    def make(client: Any) -> Any:
        return client(
            auth=auth,
            follow_redirects=True,
            event_hooks={"request": [guard]},
            transport=httpx.MockTransport(server),
        )

    get(kind, make)
    here, there = server.requests
    assert here.headers["trakt-api-key"] == app.client_id
    assert here.headers["authorization"].startswith("Bearer ")
    assert "trakt-api-key" not in there.headers
    assert "authorization" not in there.headers


def test_without_the_guard_httpx_takes_it_along(app: App, auth: TraktAuth) -> None:
    # What the pages say. When httpx drops it by itself, the guard is not needed any more.
    server = Server(AWAY[0])
    transport = httpx.MockTransport(server)
    with httpx.Client(auth=auth, follow_redirects=True, transport=transport) as http:
        http.get("https://api.trakt.tv/here")
    assert server.requests[1].headers["trakt-api-key"] == app.client_id
    assert "authorization" not in server.requests[1].headers


@pytest.mark.parametrize("away", AWAY)
def test_a_client_of_ours(away: str, app: App) -> None:
    server = Server(away)
    with (
        httpx.Client(transport=httpx.MockTransport(server)) as by,
        connect(app, http_client=by) as client,
    ):
        client.get_httpx_client().get("/here", follow_redirects=True)
    here, there = server.requests
    assert here.headers["trakt-api-key"] == app.client_id
    assert "trakt-api-key" not in there.headers
