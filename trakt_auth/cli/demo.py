"""A login against a local Trakt, to watch: ``python -m trakt_auth.cli.demo [--by-hand]``.

Runs the real command, in this terminal and against the sandbox, and then shows what it sent. The
store is a temporary one: a login of yours is never touched.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from trakt_auth.sandbox import Answer, RequestRecord, Sandbox

_POLL = "/oauth/device/token"
# What the polls meet before the approval: not yet, two times down, too fast.
_TROUBLE = (None, Answer.html(502), Answer.html(502), Answer(429))
_MEANING = {
    200: "approved: here is the token",
    400: "nobody has answered yet",
    410: "the code has expired",
    418: "denied",
    429: "slow down: 5 s more between polls from now on",
    502: "Trakt is down: back off, but do not give up",
}


def demo(console: Console, *, by_hand: bool) -> int:
    """Run the demo and return its exit code."""
    with TemporaryDirectory(prefix="trakt-auth-demo-") as home, Sandbox(interval=2) as sandbox:
        environment = _environment(sandbox, home)
        console.print(f"A local Trakt runs at [b]{sandbox.url}[/b]. {_plan(by_hand)}")
        with _nobody() if by_hand else _approver(sandbox):
            code = _run(console, environment, "login")
        console.print()
        console.print(_polls(sandbox.requests))
        return code


def _plan(by_hand: bool) -> str:
    if by_hand:
        return "Open the link below, type the code, and press Approve or Deny."
    return "It will be down for a while, complain of haste, and then approve by itself."


def _environment(sandbox: Sandbox, home: str) -> dict[str, str]:
    mine = {name: value for name, value in os.environ.items() if not name.startswith("TRAKT_")}
    return {**mine, **sandbox.env, "HOME": home, "XDG_STATE_HOME": home, "LOCALAPPDATA": home}


def _run(console: Console, environment: dict[str, str], *arguments: str) -> int:
    console.print(f"\n[dim]$[/dim] [b]trakt-auth {' '.join(arguments)}[/b]")
    console.file.flush()
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "trakt_auth.cli", *arguments], env=environment, check=False
    ).returncode


@contextmanager
def _nobody() -> Iterator[None]:
    yield


@contextmanager
def _approver(sandbox: Sandbox) -> Iterator[None]:
    """A person who approves once the polls have met every trouble."""
    sandbox.script(f"POST {_POLL}", _TROUBLE)
    over = threading.Event()

    def approve_in_time() -> None:
        while not over.wait(0.1):
            if len(_sent(sandbox.requests)) >= len(_TROUBLE):
                sandbox.approve()
                return

    person = threading.Thread(target=approve_in_time)
    person.start()
    try:
        yield
    finally:
        over.set()
        person.join()


def _sent(requests: Sequence[RequestRecord]) -> list[RequestRecord]:
    return [request for request in requests if request.path == _POLL]


def _polls(requests: Sequence[RequestRecord]) -> Table:
    table = Table(
        "poll",
        "waited",
        "status",
        "meaning",
        title="What was sent",
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        pad_edge=False,
    )
    for number, poll in enumerate(_sent(requests), start=1):
        waited = "" if poll.spacing is None else f"{poll.spacing:.1f} s"
        table.add_row(
            str(number), waited, str(poll.status), _MEANING.get(poll.status or 0, "broken off")
        )
    return table


def _main() -> int:
    if sys.argv[1:] not in ([], ["--by-hand"]):
        print("usage: python -m trakt_auth.cli.demo [--by-hand]", file=sys.stderr)  # noqa: T201
        return 2
    try:
        return demo(Console(highlight=False), by_hand=bool(sys.argv[1:]))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(_main())
