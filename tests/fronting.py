"""Drives Trakt and AsyncTrakt by the same script, against a scripted server, on a fake time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import anyio
import anyio.lowlevel
import httpx

from generated_client import models
from generated_client._call import Call, Chunks
from tests.driving import TOKEN_BODY, FakeTime
from trakt_auth import App, Token
from trakt_auth.async_trakt import AsyncTrakt
from trakt_auth.trakt import Trakt

NOW = 1_790_000_000.0
SETTINGS = {"user": {"username": "robin", "private": False}, "account": {"timezone": "UTC"}}
OK = httpx.Response(200, json=SETTINGS)
ONE = {"movies": 1, "episodes": 0, "seasons": 0, "shows": 0}
NOTHING: dict[str, list[Any]] = {"movies": [], "episodes": [], "seasons": [], "shows": []}
ADDED = httpx.Response(201, json={"added": ONE, "updated": ONE, "not_found": NOTHING})

Reply = httpx.Response | Exception
Step = Callable[[Any], Any]


def token(number: int = 0) -> Token:
    body = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}"}
    return Token.from_dict({**TOKEN_BODY, **body, "created_at": int(NOW)})


class Server:
    """Answers by a script whose last answer stays, and the token endpoint by the rules."""

    def __init__(self, *replies: Reply | Callable[[httpx.Request], httpx.Response]) -> None:
        self.replies = list(replies)
        self.requests: list[httpx.Request] = []
        self.refreshes = 0
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        with self.lock:
            if request.url.path == "/oauth/token":
                self.refreshes += 1
                return httpx.Response(200, json=token(self.refreshes).to_dict())
            # A copy: a program may change what it sent.
            self.requests.append(
                httpx.Request(
                    request.method, request.url, headers=request.headers, content=request.content
                )
            )
            reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        if isinstance(reply, httpx.Response):
            return httpx.Response(
                reply.status_code,
                headers=reply.headers,
                content=reply.content,
                extensions=dict(reply.extensions),
            )
        return reply(request)

    @property
    def bearers(self) -> list[str | None]:
        return [request.headers.get("Authorization") for request in self.requests]


class Front:
    """Calls in one of three ways."""

    def __init__(self, kind: str, app: App) -> None:
        self.kind = kind
        self.app = app
        self.time = FakeTime(NOW)
        self.events: list[Any] = []

    def run(self, server: Server, *steps: Callable[[Any], Any], **options: Any) -> list[Any]:
        """Take each step with one `Trakt`; what it returns is awaited where it can be."""
        defaults: dict[str, Any] = {
            "token": token(),
            "clock": self.time.clock,
            "on_event": self.events.append,
        }
        options = defaults | options
        transport = httpx.MockTransport(server)
        if self.kind == "sync":
            with httpx.Client(transport=transport) as client:
                options.setdefault("sleep", self.time.sleep)
                with Trakt(self.app, http_client=client, **options) as trakt:
                    return [step(trakt) for step in steps]

        async def main() -> list[Any]:
            async with httpx.AsyncClient(transport=transport) as client:
                options.setdefault("sleep", self.sleep_async)
                async with AsyncTrakt(self.app, http_client=client, **options) as trakt:
                    return [await settled(step(trakt)) for step in steps]

        return anyio.run(main, backend=self.kind)

    def one(self, server: Server, step: Callable[[Any], Any], **options: Any) -> Any:
        """`run` with one step; what came of it."""
        return self.run(server, step, **options)[0]

    async def sleep_async(self, seconds: float) -> None:
        self.time.sleep(seconds)
        await anyio.lowlevel.checkpoint()


async def settled(value: Any) -> Any:
    """A value, or what an awaitable or an async iterator brings."""
    if hasattr(value, "__await__"):
        value = await value
    if hasattr(value, "__aiter__"):
        return [item async for item in value]
    return value


def read(
    path: str = "/users/settings", *, oauth: Any = "required", method: str = "GET"
) -> Call[Any]:
    return Call("users.settings", method, path, answer=lambda: models.UserSettings, oauth=oauth)


def listing(**query: str) -> Call[Any]:
    return Call(
        "users.history",
        "GET",
        "/users/me/history",
        query=query,
        answer=lambda: list[models.HistoryItem],
        paged=True,
    )


def write(movies: int = 1, shows: int = 0) -> Call[Any]:
    return Call(
        "sync.history.add",
        "POST",
        "/sync/history",
        body={
            "movies": [{"ids": {"trakt": n}} for n in range(movies)],
            "shows": [{"ids": {"trakt": n}} for n in range(shows)],
        },
        answer=lambda: models.HistoryAddResult,
        oauth="required",
        chunks=Chunks(("movies", "shows"), ("added",), ("not_found",)),
    )


def added(trakt: Any) -> Any:
    return trakt._caller.write(write(), None)


def value(call: Call[Any]) -> Callable[[Any], Any]:
    return lambda trakt: trakt._caller.value(call)


def walk(ahead: int = 1, **query: str) -> Step:
    """The ids of all items."""

    def run(trakt: Any) -> Any:
        items = trakt._caller.pages(listing(**query))
        if ahead > 1:
            items = items.ahead(ahead)
        if isinstance(trakt, Trakt):
            return [item.id for item in items]

        async def collect() -> list[int]:
            async with items as inner:
                return [item.id async for item in inner]

        return collect()

    return run


def pages(items: int, *, most: int = 250) -> Callable[[httpx.Request], httpx.Response]:
    """A list of so many items, in pages of at most `most`."""

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        asked = request.url.params.get("limit", "10")
        limit = items if asked == "all" else min(int(asked), most)
        numbers = range(items)[(page - 1) * limit : page * limit]
        return page_answer(numbers, page, -(-items // limit), items)

    return answer


def page_answer(
    numbers: Sequence[int], page: int, page_count: int | None, items: int | None = None
) -> httpx.Response:
    headers = {"X-Pagination-Page": str(page)}
    if page_count is not None:
        headers["X-Pagination-Page-Count"] = str(page_count)
    if items is not None:
        headers["X-Pagination-Item-Count"] = str(items)
    return httpx.Response(200, json=[play(n) for n in numbers], headers=headers)


def play(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "watched_at": "2026-01-02T03:04:05.000Z",
        "action": "watch",
        "type": "movie",
    }


def asked(server: Server) -> list[tuple[int, int]]:
    """The pages asked for, each with its limit."""
    return [
        (int(request.url.params["page"]), int(request.url.params["limit"]))
        for request in server.requests
    ]
