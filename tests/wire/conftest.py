"""The three kinds of clients, and an environment without proxies."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack, ExitStack
from typing import Any

import anyio
import httpx
import pytest

from trakt_auth import App
from trakt_auth._wire.clients import async_client, sync_client
from trakt_auth._wire.exchange import Reply, aask, ask

Sends = Callable[..., Reply]

KINDS = ["sync", "asyncio", "trio"]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def sends(body: dict[str, str]) -> dict[str, Any]:
    """What an operation makes of a body."""
    return {"method": "post", "url": "/oauth/token", "json": body}


def of_turn(options: dict[str, Any], turn: int) -> dict[str, Any]:
    return {name: each[turn] if isinstance(each, list) else each for name, each in options.items()}


def send(
    kind: str,
    url: str,
    *,
    by: Any = None,
    times: int = 1,
    between: Any = None,
    warm: bool = False,
    **options: Any,
) -> list[Reply]:
    """Exchange something with the server at `url`, so many times by one client.

    Args:
        kind: Which of `KINDS`.
        url: Where.
        by: Makes the client of the caller's to send by.
        times: How often.
        between: Called after each.
        warm: Whether to make the connection first, by an exchange without `options` of which
            nothing is returned.
        options: For `exchange`; a list has one for each time.
    """
    app = App("client-id", "client-secret", auth_url=url, api_url=url)
    replies = []
    if kind == "sync":
        with ExitStack() as stack:
            http = stack.enter_context(
                sync_client(app, url, stack.enter_context(by()) if by else None)
            )
            if warm:
                ask(http, sends({}))
            for turn in range(times):
                replies.append(ask(http, sends({"code": "secret"}), **of_turn(options, turn)))
                if between:
                    between()
        return replies

    async def main() -> list[Reply]:
        async with AsyncExitStack() as stack:
            http = await stack.enter_async_context(
                async_client(app, url, await stack.enter_async_context(by()) if by else None)
            )
            if warm:
                await aask(http, sends({}))
            for turn in range(times):
                replies.append(
                    await aask(http, sends({"code": "secret"}), **of_turn(options, turn))
                )
                if between:
                    between()
        return replies

    return anyio.run(main, backend=kind)


def callers(kind: str, **options: Any) -> Any:
    """Make a client as callers have it."""
    client = httpx.Client if kind == "sync" else httpx.AsyncClient
    return lambda: client(timeout=None, **options)
