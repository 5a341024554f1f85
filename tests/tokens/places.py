"""A refresher with an async client, a store of either kind, and the token endpoint in the loop."""

from __future__ import annotations

import json
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import anyio
import anyio.lowlevel
import httpx

from tests.driving import TOKEN_BODY
from trakt_auth import App, AsyncLockingStore, FileTokenStore, Token
from trakt_auth._tokens.refresher import Refresher
from trakt_auth.stores.document import dump

NOW = 1_800_000_000.0
WEEK = 604_800
FRESH, STALE, DEAD = NOW, NOW - WEEK + 600, NOW - WEEK - 1


def token(number: int = 0, received_at: float = NOW, **more: object) -> Token:
    names = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}"}
    return Token.from_dict({**TOKEN_BODY, **names, "received_at": received_at, **more})


class Loops(AsyncLockingStore):
    """A store that lives in the loop, and yields to it at each step."""

    def __init__(self) -> None:
        self.tokens: dict[str, Token] = {}
        self.loads = 0
        self.read: anyio.Event | None = None

    async def load(self, account: str) -> Token | None:
        self.loads += 1
        await anyio.lowlevel.checkpoint()
        if self.read is not None:
            self.read.set()
        return self.tokens.get(account)

    async def save(self, account: str, token: Token) -> None:
        async with self.turn(account):
            await anyio.lowlevel.checkpoint()
            self.tokens[account] = token

    async def delete(self, account: str) -> None:
        async with self.turn(account):
            self.tokens.pop(account, None)


class Trakt:
    """The token endpoint, in the loop: refresh token n brings n + 1, once."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.threads: set[threading.Thread] = set()
        self.before: Callable[[], Awaitable[object]] | None = None
        self.replies: list[httpx.Response] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        spent = json.loads(request.content)["refresh_token"]
        again = spent in self.sent
        self.sent.append(spent)
        self.threads.add(threading.current_thread())
        if self.before is not None:
            await self.before()
        if self.replies:
            return self.replies.pop(0)
        if again:
            return httpx.Response(400, json={"error": "invalid_grant"})
        number = int(spent.removeprefix("refresh-")) + 1
        return httpx.Response(200, json=token(number).to_dict())


class Place:
    """A store of either kind, and a refresher that has an async client."""

    def __init__(self, kind: str, app: App, directory: Path) -> None:
        self.app = app
        self.trakt = Trakt()
        self.now = NOW
        self.store: Loops | FileTokenStore = (
            Loops() if kind == "async store" else FileTokenStore(directory / "tokens")
        )
        client = httpx.AsyncClient(transport=httpx.MockTransport(self.trakt))
        self.refresher = self.another(client)

    def another(self, client: httpx.AsyncClient) -> Refresher:
        return Refresher(self.app, self.store, async_http_client=client, clock=lambda: self.now)

    def put(self, token: Token) -> None:
        """As another process would."""
        if isinstance(self.store, Loops):
            self.store.tokens["default"] = token
        else:
            self.store.save("default", token)

    def put_back(self, token: Token) -> None:
        """As an editor would: whoever holds the lock."""
        if isinstance(self.store, Loops):
            self.store.tokens["default"] = token
        else:
            self.store.file("default").write_bytes(dump(token))
            self.store.file("default").chmod(0o600)

    def stored(self) -> Token | None:
        if isinstance(self.store, Loops):
            return self.store.tokens.get("default")
        return self.store.load("default")
