"""Trakt and AsyncTrakt against real servers on loopback that break off, wait and lie."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time as real_time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest

from tests.fronting import SETTINGS, play
from trakt_auth import (
    App,
    AsyncTrakt,
    Cancelled,
    LoginRequired,
    MemoryTokenStore,
    PartlyDone,
    RateLimited,
    Token,
    Trakt,
    Unavailable,
    UnexpectedResponse,
    Waiting,
)

pytestmark = pytest.mark.slow

Answer = Callable[["Handler"], object]


class Handler(BaseHTTPRequestHandler):
    """Answers as its server is told."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        server: Any = self.server
        length = int(self.headers.get("Content-Length") or 0)
        self.body = self.rfile.read(length)
        server.seen.append(f"{self.command} {self.path}")
        server.answer(self)

    do_POST = do_DELETE = do_PUT = do_GET  # noqa: N815 - the standard library's names

    def reply(self, status: int, value: object = None, **headers: str) -> None:
        content = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name.replace("_", "-"), text)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        pass


@contextmanager
def serving(answer: Answer) -> Iterator[Any]:
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.answer, server.seen = answer, []
    server.app = App(client_id="id", api_url=f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(60)


def token(server: Any) -> Token:
    return Token(
        access_token="access",
        refresh_token="refresh",
        expires_in=604_800,
        created_at=int(real_time.time()),
        api_url=server.app.api_url,
    )


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def run(kind: str, server: Any, step: Callable[[Any], Any], **options: Any) -> Any:
    """One step with a `Trakt` of its own; what it returns is awaited where it can be."""
    options = {"token": token(server)} | options
    if kind == "sync":
        with Trakt(server.app, **options) as trakt:
            return step(trakt)

    async def main() -> Any:
        async with AsyncTrakt(server.app, **options) as trakt:
            value = step(trakt)
            if hasattr(value, "__aiter__"):
                return [item async for item in value]
            return await value

    return anyio.run(main, backend=kind)


def listed(kind: str, server: Any) -> list[int]:
    def step(trakt: Any) -> Any:
        plays = trakt.users.history("me")
        return list(plays) if kind == "sync" else plays

    return [item.id for item in run(kind, server, step)]


def settings(trakt: Any) -> Any:
    return trakt.users.settings()


def checked_in(trakt: Any) -> Any:
    return trakt.sync.history.add(movies=[{"ids": {"trakt": 1}}])


def test_a_call(kind: str) -> None:
    with serving(lambda handler: handler.reply(200, SETTINGS)) as server:
        assert run(kind, server, settings).user.username == "robin"
        assert server.seen == ["GET /users/settings"]


def test_a_429_is_waited_for(kind: str) -> None:
    def answer(handler: Handler) -> None:
        if len(server.seen) == 1:
            handler.reply(429, Retry_After="0")
        else:
            handler.reply(200, SETTINGS)

    with serving(answer) as server:
        assert run(kind, server, settings).user.username == "robin"
        assert len(server.seen) == 2


def test_a_connection_that_breaks(kind: str) -> None:
    def answer(handler: Handler) -> None:
        if len(server.seen) == 1:
            handler.hang_up()
        else:
            handler.reply(200, SETTINGS)

    with serving(answer) as server:
        slept: list[float] = []

        async def sleep_async(seconds: float) -> None:
            slept.append(seconds)

        sleep: Any = slept.append if kind == "sync" else sleep_async
        assert run(kind, server, settings, sleep=sleep).user.username == "robin"
        assert len(slept) == 1


def test_a_write_whose_answer_is_lost_is_not_sent_again(kind: str) -> None:
    with serving(Handler.hang_up) as server:
        with pytest.raises(Unavailable, match="may have been done") as caught:
            run(kind, server, checked_in)
        assert caught.value.maybe_done
        assert len(server.seen) == 1


@pytest.mark.parametrize(
    ("resource", "advice"),
    [("history", "Look whether the next 1 are"), ("collection", "`left` has the other items")],
)
def test_a_write_that_is_cancelled_under_way(resource: str, advice: str) -> None:
    """Trakt may have done it all the same, which matters where a repeat would do it twice."""
    cancel = threading.Event()

    def answer(handler: Handler) -> None:
        if len(server.seen) == 1:
            handler.reply(201, {"added": {"movies": 1}, "not_found": {"movies": []}})
        else:
            cancel.set()
            server.over.wait(60)

    with serving(answer) as server:
        server.over = threading.Event()
        movies: Any = [{"ids": {"trakt": number}} for number in (1, 2)]
        trakt = Trakt(server.app, token=token(server), cancel=cancel, rate_limit=False)
        with trakt, pytest.raises(PartlyDone, match=advice) as caught:
            getattr(trakt.sync, resource).add(movies=movies, chunk=1)
        server.over.set()
    assert caught.value.maybe_done is (resource == "history")
    assert caught.value.left == {"movies": movies[1:]}


def test_a_read_that_is_cancelled_under_way() -> None:
    cancel = threading.Event()

    def answer(_: Handler) -> None:
        cancel.set()
        server.over.wait(60)

    with serving(answer) as server:
        server.over = threading.Event()
        with Trakt(server.app, cancel=cancel) as trakt, pytest.raises(Cancelled) as caught:
            trakt.movies.get("tron-1982")
        server.over.set()
    assert not caught.value.maybe_done


def test_a_write_that_is_answered_by_a_redirect_raises(kind: str) -> None:
    with serving(lambda handler: handler.reply(302, Location="/elsewhere")) as server:
        with pytest.raises(UnexpectedResponse, match="redirect"):
            run(kind, server, checked_in)
        assert len(server.seen) == 1


def test_html_instead_of_json(kind: str) -> None:
    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "6")
        handler.end_headers()
        handler.wfile.write(b"<html>")

    with serving(answer) as server, pytest.raises(UnexpectedResponse, match="not JSON"):
        run(kind, server, settings)


def test_nobody_is_there(kind: str) -> None:
    with serving(Handler.hang_up) as server:
        pass
    with pytest.raises(Unavailable) as caught:
        run(kind, server, checked_in, retries=0)
    assert not caught.value.maybe_done


def test_a_server_that_never_answers_has_an_end(kind: str) -> None:
    over = threading.Event()
    with serving(lambda _: bool(over.wait(30))) as server:
        with pytest.raises(Unavailable):
            run(kind, server, settings, timeout=0.3, retries=0)
        over.set()


def test_pages_over_a_real_connection(kind: str) -> None:
    def answer(handler: Handler) -> None:
        page, limit = int(handler.query["page"]), int(handler.query["limit"])
        plays = [play(n) for n in range(700)[(page - 1) * limit : page * limit]]
        handler.reply(200, plays, X_Pagination_Page=str(page), X_Pagination_Page_Count="3")

    with serving(answer) as server:
        assert listed(kind, server) == list(range(700))
        assert len(server.seen) == 3


def test_a_list_that_breaks_off_raises(kind: str) -> None:
    def answer(handler: Handler) -> None:
        page = int(handler.query["page"])
        plays = [play(page)] if page < 3 else []
        handler.reply(200, plays, X_Pagination_Page=str(page), X_Pagination_Page_Count="3")

    with serving(answer) as server, pytest.raises(UnexpectedResponse, match="page 3 of 3"):
        listed(kind, server)


def test_each_account_is_signed_by_its_own_token(kind: str) -> None:
    bearers: list[str | None] = []

    def answer(handler: Handler) -> None:
        bearers.append(handler.headers.get("Authorization"))
        handler.reply(200, SETTINGS, Set_Cookie="session=1")

    store = MemoryTokenStore()
    with serving(answer) as server:
        for name in ("default", "alice"):
            store.save(name, Token.from_dict(token(server).to_dict() | {"access_token": name}))
        options: dict[str, Any] = {"token": None, "store": store}
        run(kind, server, settings, **options)
        run(kind, server, lambda trakt: settings(trakt.account("alice")), **options)
        with pytest.raises(LoginRequired):
            run(kind, server, lambda trakt: settings(trakt.account("nobody")), **options)
    assert bearers == ["Bearer default", "Bearer alice"]


def test_cancel_ends_a_request_under_way() -> None:
    over, cancel = threading.Event(), threading.Event()
    with serving(lambda _: bool(over.wait(30))) as server:
        threading.Timer(0.2, cancel.set).start()
        with pytest.raises(Cancelled):
            run("sync", server, settings, cancel=cancel)
        over.set()


def test_waits_are_told(kind: str) -> None:
    events: list[Any] = []
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    with serving(lambda handler: handler.reply(429, Retry_After="31")) as server:
        with pytest.raises(RateLimited) as caught:
            run(kind, server, settings, on_event=events.append, max_wait=20)
        assert caught.value.retry_after == 31
    assert events == []
    again = serving(lambda handler: handler.reply(429, Retry_After="1"))
    waits: Any = slept.append if kind == "sync" else sleep
    with again as server, pytest.raises(RateLimited):
        run(kind, server, settings, on_event=events.append, retries=1, sleep=waits)
    assert slept == [1]
    assert events == [Waiting("429", 1.0, "users.settings")]


PROGRAM = """
import sys, threading
from trakt_auth import App, Trakt
trakt = Trakt(App(client_id="id", api_url=sys.argv[1]))
items = iter(trakt.users.history("robin").ahead(4))
next(items)
print("over", flush=True)
"""


def test_no_thread_of_ours_keeps_a_process_alive() -> None:
    over = threading.Event()

    def answer(handler: Handler) -> None:
        page = int(handler.query["page"])
        if page > 1:
            over.wait(60)
        handler.reply(200, [play(page)], X_Pagination_Page=str(page), X_Pagination_Page_Count="9")

    with serving(answer) as server:
        # It would wait for its requests, which have no answer yet.
        subprocess.run([sys.executable, "-c", PROGRAM, server.app.api_url], check=True, timeout=50)
        over.set()


LOADED = """
import asyncio, ssl, sys, threading
made = []
load = ssl.SSLContext.load_verify_locations
def noted(*args, **options):
    made.append(threading.current_thread() is threading.main_thread())
    return load(*args, **options)
ssl.SSLContext.load_verify_locations = noted
from trakt_auth import App, AsyncTrakt, Trakt
async def main():
    async with AsyncTrakt(App(client_id="id", api_url=sys.argv[1])) as trakt:
        assert made == []
        await trakt.movies.get("x")
asyncio.run(main())
assert made == [False], made
"""


def test_an_async_program_loads_certificates_on_a_thread() -> None:
    movie = {"title": "A Film", "year": 2026, "ids": {"trakt": 1, "slug": "a"}}
    with serving(lambda handler: handler.reply(200, movie)) as server:
        subprocess.run([sys.executable, "-c", LOADED, server.app.api_url], check=True, timeout=60)


def test_making_a_trakt_makes_no_connection_and_loads_no_certificates() -> None:
    program = """
import sys
from trakt_auth import App, Trakt
trakt = Trakt(App(client_id="id"))
trakt.account("alice").with_options(timeout=1)
assert "trakt_auth._wire.transport" not in sys.modules
assert not [name for name in sys.modules if name.startswith("generated_client.models.")]
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
