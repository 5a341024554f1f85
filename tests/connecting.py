"""Calls by a connected client, in one of three ways, against a scripted server."""

from __future__ import annotations

import time as real_time
from collections.abc import Callable, Sequence
from typing import Any

import anyio
import httpx

from generated_client import Client
from generated_client.api.users import retrieve_settings
from tests.driving import TOKEN_BODY, Reply
from trakt_auth import App, MemoryTokenStore, Token, connect

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
        return httpx.Response(
            reply.status_code,
            headers=reply.headers,
            content=reply.content,
            extensions=dict(reply.extensions),
        )

    @property
    def bearers(self) -> list[str | None]:
        return [request.headers.get("Authorization") for request in self.requests]


def fresh(number: int) -> Token:
    now = int(real_time.time())
    body = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}"}
    return Token.from_dict({**TOKEN_BODY, **body, "created_at": now})


def without_waiting(client: Client, sleep: Callable[[float], object]) -> None:
    """Have a connected client sleep by `sleep`, blocking or async."""

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    blocking: Any = client.get_httpx_client()
    asynchronous: Any = client.get_async_httpx_client()
    blocking.driver.sleep, asynchronous.driver.sleep = sleep, sleep_async


class Caller:
    """Calls by a connected client, in one of three ways, with pauses noted instead of slept."""

    def __init__(self, kind: str, app: App) -> None:
        self.kind = kind
        self.app = app
        self.store = MemoryTokenStore()
        self.store.save("default", fresh(0))
        self.pauses: list[float] = []
        self.sleep: Callable[[float], object] = self.pauses.append

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

        without_waiting(client, self.sleep)
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
