"""One device login by one library, against a sandbox that follows a script."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from attrs import field, frozen

from benchmarks.environments import client
from trakt_auth.sandbox import Answer, Sandbox

POLL = "POST /oauth/device/token"
CODE = "POST /oauth/device/code"
LONGEST_START = 60.0
"""Seconds until a program has made its first request."""


@frozen(kw_only=True)
class Trial:
    """What is to happen."""

    library: str
    polls: Sequence[Answer | None] = ()
    """The answers to the first polls; None, and all after them, are the truth."""
    codes: Sequence[Answer | None] = ()
    """The same for the requests of a code."""
    approve_after: float = 0.0
    """Seconds after the code was issued."""
    interval: int = 1
    expires_in: int = 600
    limit: float = 12.0
    """Seconds until the login is given up, and the program ended."""


@frozen(kw_only=True)
class Ending:
    """What happened."""

    outcome: str
    requests: int
    polls: int
    slowed: int
    """How often the sandbox itself said 429."""
    delay: float | None = field(default=None)
    """Seconds from the approval to the token, where there was one."""

    def __str__(self) -> str:
        polls = f"{self.polls} poll{'' if self.polls == 1 else 's'}"
        return f"{self.outcome} ({polls})"


def run(trial: Trial) -> Ending:
    """Log in once."""
    with Sandbox(interval=trial.interval, expires_in=trial.expires_in) as sandbox:
        sandbox.script(POLL, trial.polls)
        sandbox.script(CODE, trial.codes)
        approved: list[float] = []

        def approve(user_code: str) -> None:
            approved.append(time.time())
            sandbox.approve(user_code)

        sandbox.on_login = _later(trial.approve_after, approve)
        said = _login(trial, sandbox)
        records = sandbox.requests
    token = said["outcome"] == "token"
    return Ending(
        outcome=said["outcome"],
        requests=len(records),
        polls=sum(record.path == "/oauth/device/token" for record in records),
        slowed=sum(record.status == 429 and not record.scripted for record in records),
        delay=said["ended"] - approved[0] if token and approved else None,
    )


def _login(trial: Trial, sandbox: Sandbox) -> dict[str, Any]:
    with subprocess.Popen(
        client(trial.library, "login", sandbox.url),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as program:
        # The time counts from its first request: on a busy machine a program starts slowly.
        begun = time.monotonic()
        while not sandbox.requests and time.monotonic() < begun + LONGEST_START:
            time.sleep(0.05)
        try:
            output, _ = program.communicate(timeout=trial.limit)
        except subprocess.TimeoutExpired:
            program.kill()
            return {"outcome": f"still at it after {trial.limit:.0f} s"}
    said: dict[str, Any] = json.loads(output)
    return said


def run_all(trials: Iterable[Trial], at_once: int) -> list[Ending]:
    """Run several at a time: they spend their time asleep."""
    with ThreadPoolExecutor(at_once) as threads:
        return list(threads.map(run, trials))


def _later(seconds: float, work: Callable[[str], object]) -> Callable[[str], object]:
    if not seconds:
        return work

    def start(user_code: str) -> None:
        timer = threading.Timer(seconds, work, [user_code])
        timer.daemon = True
        timer.start()

    return start
