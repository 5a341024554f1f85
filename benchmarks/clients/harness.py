"""What the benchmarks ask of a library, inside its own environment; the answer is a line of JSON.

``login URL``: one device login; what became of it.
``wait URL COUNT OVER WINDOW``: start COUNT logins over OVER seconds, and look at this process for
WINDOW seconds while all of them wait.
``call URL COUNT``: authorised calls, after some to warm up.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from typing import Protocol

CLIENT_ID, CLIENT_SECRET = "sandbox-client-id", "sandbox-client-secret"
USER_AGENT = "bench/1.0"
LONGEST_START = 30.0
"""Seconds beyond the schedule until all logins must have begun; only those that have count."""


class Client(Protocol):
    """A module of this folder."""

    def login(self, url: str) -> str:
        """Log in and say "token"; or raise; or say how it ended otherwise."""

    def wait(self, url: str, count: int, over: float) -> None:
        """Start that many logins over so many seconds. May return, or wait with them."""

    def caller(self, url: str) -> Callable[[], object]:
        """A function that reads the settings of the person who is signed in."""


def main(client: Client) -> None:
    """Do what the command line says. Standard output is the harness's alone."""
    output = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    action, url, *numbers = sys.argv[1:]

    def answer(value: object) -> None:
        print(json.dumps(value), file=output, flush=True)

    match action:
        case "login":
            try:
                outcome = client.login(url)
            except Exception as error:  # noqa: BLE001 - whatever it raises is the result
                outcome = f"raises {type(error).__name__}"
            answer({"outcome": outcome, "ended": time.time()})
        case "wait":
            count, over, window = int(numbers[0]), float(numbers[1]), float(numbers[2])
            watching = (url, _counts(url)["codes"], count, over, window, answer)
            threading.Thread(target=_watch, args=watching, daemon=True).start()
            client.wait(url, count, over)
            threading.Event().wait()
        case "call":
            answer(_time(client.caller(url), int(numbers[0])))
        case _:
            raise SystemExit(f"unknown action {action}")


def memory() -> int:
    """KiB that this process has used at most.

    getrusage counts the parent's memory until the exec as well.
    """
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


def _counts(url: str) -> dict[str, int]:
    connection = HTTPConnection(url.removeprefix("http://"), timeout=60)
    connection.request("GET", "/counts")
    value: dict[str, int] = json.load(connection.getresponse())
    connection.close()
    return value


def _watch(
    url: str,
    before: int,
    count: int,
    over: float,
    window: float,
    answer: Callable[[object], None],
) -> None:
    began = time.monotonic()
    while True:
        time.sleep(0.2)
        started = _counts(url)["codes"] - before
        if started >= count or time.monotonic() - began > over + LONGEST_START:
            break
    time.sleep(window / 2)
    spent, now, polls = time.process_time(), time.monotonic(), _counts(url)["polls"]
    time.sleep(window)
    answer(
        {
            "started": started,
            "polls": _counts(url)["polls"] - polls,
            "cpu": time.process_time() - spent,
            "seconds": time.monotonic() - now,
            "memory": memory(),
        }
    )
    os._exit(0)


def _time(call: Callable[[], object], count: int) -> dict[str, float]:
    for _ in range(30):
        call()
    spent, began = time.process_time(), time.perf_counter()
    for _ in range(count):
        call()
    return {
        "cpu": (time.process_time() - spent) / count,
        "wall": (time.perf_counter() - began) / count,
    }
