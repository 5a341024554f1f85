"""What the sandbox costs, by CPU time, so that others may work meanwhile.

``python -m benchmarks.sandbox`` asks a server in a process of its own over one kept connection.
The server tells its own CPU time.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from http.client import HTTPConnection
from typing import Any, Self
from urllib.parse import urlsplit

from trakt_auth.sandbox import Sandbox

_WARM = 50
_CALLS = 1000
_PLAYS = 10_000


def main() -> None:
    """Measure, and print a line of JSON for each number."""
    if sys.argv[1:] == ["serve"]:
        _serve()
        return
    _tell("CPU seconds to import, make and start one", _start())
    with _Server() as server:
        _tell("single records in a CPU second", server.rate("/movies/tron-legacy-2010"))
        _tell("pages of ten in a CPU second", server.rate("/movies/trending?limit=10"))
        _tell("pages of ten plays, of 10,000", server.rate("/sync/history?limit=10"))
        deep = f"/sync/history?limit=10&page={_PLAYS // 10}"
        _tell("the last page of ten plays, of 10,000", server.rate(deep))
        _tell("pages of 100 plays", server.rate("/sync/history?limit=100", _CALLS // 5))


def _start() -> float:
    """CPU seconds of a whole process that serves its first request, less those of bare Python."""
    program = "from trakt_auth.sandbox import Sandbox\nwith Sandbox(): pass"
    return min(_cpu(program) for _ in range(3)) - min(_cpu("pass") for _ in range(3))


def _cpu(program: str) -> float:
    tell = "import os; print(sum(os.times()[:2]))"
    done = subprocess.check_output([sys.executable, "-c", f"{program}\n{tell}"], text=True)
    return float(done)


class _Server:
    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "benchmarks.sandbox", "serve"]
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

    def rate(self, path: str, calls: int = _CALLS) -> float:
        """Requests for each second of the server's CPU."""
        for _ in range(_WARM):
            self._get(path)
        before = self._line("cpu")["cpu"]
        for _ in range(calls):
            self._get(path)
        return calls / float(self._line("cpu")["cpu"] - before)

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


def _serve() -> None:
    with Sandbox() as sandbox:
        _watch(sandbox, range(_PLAYS))
        token = sandbox.issue_token()["access_token"]
        headers = {
            "User-Agent": "bench/1.0",
            "trakt-api-key": sandbox.app.client_id,
            "trakt-api-version": "2",
            "Authorization": f"Bearer {token}",
        }
        for line in sys.stdin:
            ready = line.strip() == "ready"
            told = {"url": sandbox.url, "headers": headers}
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


def _tell(name: str, number: float) -> None:
    print(json.dumps({"what": name, "value": round(number, 3)}), flush=True)


if __name__ == "__main__":
    main()
