"""What the front door costs beside bare httpx: ``python -m benchmarks.frontdoor``.

Everything is a ratio in one run: all take turns, so that a busy machine slows all alike.
"""

from __future__ import annotations

import gc
import json
import os
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

from benchmarks.server import SETTINGS, serving
from benchmarks.tables import ratio, table
from trakt_auth import App, MemoryTokenStore, Token, Trakt

PLAYS, PAGE, DELAY = 20_000, 250, 0.05


def token(url: str | None = None) -> Token:
    return Token(
        access_token="a" * 64,
        refresh_token="r" * 64,
        expires_in=604_800,
        created_at=int(time.time()),
        api_url=url,
    )


def turns(calls: dict[str, Callable[[], object]], *, rounds: int, count: int) -> dict[str, float]:
    """Microseconds of each call in its fastest round: what else the machine does only adds."""
    for call in calls.values():
        for _ in range(count):
            call()
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            began = time.perf_counter()
            for _ in range(count):
                call()
            taken[name].append((time.perf_counter() - began) / count * 1e6)
    return {name: min(each) for name, each in taken.items()}


def calls(url: str, *, verify: ssl.SSLContext | None, rounds: int, count: int) -> list[list[str]]:
    """A call, one through a view that exists, and one through a view made for this request."""
    app = App(client_id="k" * 64, api_url=url)
    store = MemoryTokenStore()
    for name in ("default", "alice"):
        store.save(name, token(url))
    numbers = iter(range(10**9))
    headers = {**app.headers, "Authorization": f"Bearer {'a' * 64}"}
    bare = httpx.Client(base_url=url, headers=headers, verify=verify or True)
    with bare, Trakt(app, store=store, rate_limit=False) as trakt:
        alice = trakt.account("alice")

        def fresh() -> object:
            name = f"person-{next(numbers)}"
            store.save(name, token(url))
            return trakt.account(name).users.settings().user.username

        fastest = turns(
            {
                "bare httpx and json": lambda: json.loads(bare.get("/users/settings").content),
                "Trakt": lambda: trakt.users.settings().user.username,
                "a view that exists": lambda: alice.users.settings().user.username,
                "a view made for this call": fresh,
            },
            rounds=rounds,
            count=count,
        )
    base = fastest["bare httpx and json"]
    where = "TLS" if verify else "plain"
    return [
        [f"{name}, {where}", f"{taken:.0f}", ratio(taken, base)] for name, taken in fastest.items()
    ]


def memory(count: int = 1000) -> tuple[float, int]:
    """MB and threads that so many accounts add, each after two calls: all of it is made by then."""
    store = MemoryTokenStore()
    for number in range(count + 1):
        store.save(f"person-{number}", token())

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=SETTINGS)

    client = httpx.Client(transport=httpx.MockTransport(answer))
    trakt = Trakt(App(client_id="k" * 64), store=store, http_client=client)
    for _ in range(2):  # what all share is loaded now
        trakt.account(f"person-{count}").users.settings()
    gc.collect()
    threads = threading.active_count()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for number in range(count):
        trakt.account(f"person-{number}").users.settings()
        trakt.account(f"person-{number}").users.settings()
    gc.collect()
    added = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return added / 1e6, threading.active_count() - threads


class Plays(BaseHTTPRequestHandler):
    """A history of 20,000 plays, over a link with a round trip of 50 ms."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_GET(self) -> None:
        query = dict(httpx.QueryParams(self.path.partition("?")[2]))
        page, limit = int(query.get("page", 1)), min(int(query.get("limit", 10)), PAGE)
        ids = range(PLAYS)[(page - 1) * limit : page * limit]
        body = json.dumps([PLAY | {"id": number} for number in ids]).encode()
        time.sleep(DELAY)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Pagination-Page", str(page))
        self.send_header("X-Pagination-Page-Count", str(-(-PLAYS // limit)))
        self.send_header("X-Pagination-Item-Count", str(PLAYS))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        pass


PLAY = {
    "watched_at": "2026-01-02T03:04:05.000Z",
    "action": "watch",
    "type": "movie",
    "movie": {
        "title": "A Film",
        "year": 2026,
        "ids": {"trakt": 1, "slug": "a-film-2026", "imdb": "tt0000001", "tmdb": 1},
    },
}


@contextmanager
def distant() -> Iterator[str]:
    """The server of plays, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.frontdoor", "--serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        assert it.stdin is not None
        assert it.stdout is not None
        try:
            yield f"http://127.0.0.1:{it.stdout.readline().strip()}"
        finally:
            it.stdin.close()


def serve() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Plays)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


def export(*, rounds: int) -> tuple[float, float]:
    """Median seconds of an export of all plays, page after page, and four pages ahead."""
    with distant() as url, Trakt(App(client_id="k" * 64, api_url=url)) as trakt:
        plain: list[float] = []
        ahead: list[float] = []
        for _ in range(rounds):
            for taken, plays in (
                (plain, trakt.users.history("me")),
                (ahead, trakt.users.history("me").ahead(4)),
            ):
                began = time.perf_counter()
                assert len({play.id for play in plays}) == PLAYS
                taken.append(time.perf_counter() - began)
    return statistics.median(plain), statistics.median(ahead)


@contextmanager
def over_tls() -> Iterator[tuple[str, ssl.SSLContext]]:
    """The server behind TLS: its address, and whom to trust."""
    with tempfile.TemporaryDirectory() as directory:
        cert, key = f"{directory}/cert.pem", f"{directory}/key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
             "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1", "-addext",
             "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert],
            check=True, capture_output=True,
        )  # fmt: skip
        # Trusted by what both read when they load certificates.
        os.environ["SSL_CERT_FILE"] = cert
        try:
            with serving(5, cert, key) as url:
                yield url, ssl.create_default_context(cafile=cert)
        finally:
            del os.environ["SSL_CERT_FILE"]


def measure(*, quick: bool) -> str:
    """All of it; tables."""
    rounds, count = (8, 30) if quick else (40, 100)
    with over_tls() as (url, context):
        tls = calls(url, verify=context, rounds=rounds, count=count)
    with serving(5) as url:
        plain = calls(url, verify=None, rounds=rounds, count=count)
    sequential, ahead = export(rounds=1 if quick else 3)
    megabytes, threads = memory()
    rows = [
        ["20,000 plays, page after page", f"{sequential:.2f} s", "1"],
        ["20,000 plays, `.ahead(4)`", f"{ahead:.2f} s", ratio(ahead, sequential)],
        ["1,000 accounts more", f"{megabytes:.1f} MB, {threads} threads", "-"],
    ]
    return "\n\n".join(
        (
            table(["call", "us", "x bare"], [*plain, *tls]),
            table(["what", "takes", "x"], rows),
        )
    )


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        serve()
    else:
        print(measure(quick="--quick" in sys.argv))
