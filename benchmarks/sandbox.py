"""What the sandbox costs beside a bare `http.server`, by CPU time.

``python -m benchmarks.sandbox`` asks two servers in processes of their own, each over one kept
connection. They tell their own CPU time. All take turns, so that a busy machine slows all alike.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self
from urllib.parse import urlsplit

from benchmarks.server import SETTINGS
from benchmarks.tables import ratio, table
from trakt_auth.sandbox import Sandbox

_CALLS = 200
_PLAYS = 10_000
_BARE = "`http.server`, one fixed answer"
_PATHS = {
    "a single record": "/movies/tron-legacy-2010",
    "a page of ten": "/movies/trending?limit=10",
    "a page of ten plays, of 10,000": "/sync/history?limit=10",
    "the last page of ten plays, of 10,000": f"/sync/history?limit=10&page={_PLAYS // 10}",
    "a page of 100 plays": "/sync/history?limit=100",
}
_BARE_START = "import and start `http.server`"
_STARTS = {
    "nothing": "pass",
    _BARE_START: "from http import server as s\n"
    "s.ThreadingHTTPServer(('127.0.0.1', 0), s.BaseHTTPRequestHandler).server_close()",
    "import, make and start a sandbox": "from trakt_auth.sandbox import Sandbox\n"
    "with Sandbox(): pass",
}


def measure(*, quick: bool) -> str:
    """The table: milliseconds of CPU, the least of some rounds, and how many fit into a second."""
    rounds = 3 if quick else 10
    rows = []
    for base, costs in ((_BARE, _requests(rounds)), (_BARE_START, _starts(rounds))):
        rows += [
            [what, f"{cost:.2f}", f"{1000 / cost:,.0f}", ratio(cost, costs[base])]
            for what, cost in costs.items()
        ]
    return table(["what", "ms CPU", "a CPU second", "x `http.server`"], rows)


def _requests(rounds: int) -> dict[str, float]:
    with _Server("bare") as bare, _Server("sandbox") as sandbox:
        asked = {_BARE: (bare, "/"), **{what: (sandbox, path) for what, path in _PATHS.items()}}
        costs: dict[str, list[float]] = {what: [] for what in asked}
        for _ in range(rounds + 1):
            for what, (server, path) in asked.items():
                costs[what].append(server.cost(path))
    # Without the first round, which warms up.
    return {what: min(each[1:]) for what, each in costs.items()}


def _starts(rounds: int) -> dict[str, float]:
    """Of a whole process that starts one, less those of bare Python."""
    costs: dict[str, list[float]] = {what: [] for what in _STARTS}
    tell = "import time; print(time.process_time())"
    for _ in range(rounds):
        for what, program in _STARTS.items():
            command = [sys.executable, "-c", f"{program}\n{tell}"]
            costs[what].append(float(subprocess.check_output(command)) * 1000)
    nothing = min(costs.pop("nothing"))
    return {what: min(each) - nothing for what, each in costs.items()}


class _Server:
    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "benchmarks.sandbox", self._kind]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        ready = self._line("ready")
        self._headers = ready["headers"]
        self._connection = HTTPConnection(urlsplit(ready["url"]).netloc)
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._process.communicate(timeout=30)

    def cost(self, path: str) -> float:
        """Milliseconds of the server's CPU for one request."""
        before = self._line("cpu")["cpu"]
        for _ in range(_CALLS):
            self._get(path)
        return float(self._line("cpu")["cpu"] - before) * 1000 / _CALLS

    def _get(self, path: str) -> None:
        self._connection.request("GET", path, headers=self._headers)
        answer = self._connection.getresponse()
        answer.read()
        assert answer.status == 200, (path, answer.status)

    def _line(self, question: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(question, file=self._process.stdin, flush=True)
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


class _Fixed(BaseHTTPRequestHandler):
    """Answers the same to all."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_GET(self) -> None:
        body = json.dumps(SETTINGS).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        pass


@contextmanager
def _bare() -> Iterator[dict[str, Any]]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Fixed) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield {"url": f"http://127.0.0.1:{server.server_address[1]}", "headers": {}}
        server.shutdown()


@contextmanager
def _sandbox() -> Iterator[dict[str, Any]]:
    with Sandbox() as sandbox:
        _watch(sandbox, range(_PLAYS))
        token = sandbox.issue_token()["access_token"]
        headers = {
            "User-Agent": "bench/1.0",
            "trakt-api-key": sandbox.app.client_id,
            "trakt-api-version": "2",
            "Authorization": f"Bearer {token}",
        }
        yield {"url": sandbox.url, "headers": headers}


def _serve(kind: str) -> None:
    with {"bare": _bare, "sandbox": _sandbox}[kind]() as told:
        for line in sys.stdin:
            ready = line.strip() == "ready"
            print(json.dumps(told if ready else {"cpu": time.process_time()}), flush=True)


def _watch(sandbox: Sandbox, minutes: Sequence[int]) -> None:
    movies = [
        {
            "ids": {"trakt": 12601 if minute % 2 else 120},
            "watched_at": f"2020-01-{minute // 1440 + 1:02d}T{minute // 60 % 24:02d}:"
            f"{minute % 60:02d}:00.000Z",
        }
        for minute in minutes
    ]
    sandbox.person().do("sync.history.add", movies=movies)


if __name__ == "__main__":
    if sys.argv[1:] in (["bare"], ["sandbox"]):
        _serve(sys.argv[1])
    else:
        print(measure(quick="--quick" in sys.argv))
