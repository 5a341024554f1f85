"""A login's whole life, to watch: ``python -m trakt_auth.cli.demo [--by-hand]``.

Runs the real command, in this terminal and against the sandbox, and shows what it sent. The store
is a temporary one: a login of yours is never touched.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from tempfile import TemporaryDirectory

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, RequestRecord, Sandbox

_POLL = "/oauth/device/token"
# What the polls meet before the approval: not yet, two times down, too fast.
_TROUBLE = (None, Answer.html(502), Answer.html(502), Answer(429))
_POLLS = {
    200: "approved: here is the token",
    400: "nobody has answered yet",
    404: "Trakt does not know the code",
    409: "the code was used before",
    410: "the code has expired",
    418: "the person refused",
    429: "slow down: 5 s more between polls from now on",
    502: "Trakt is down: back off, but do not give up",
}
_CALLS = {
    ("/users/settings", 200): "who is signed in",
    ("/users/settings", 401): "the access token is dead",
    ("/oauth/token", 200): "a new token for the refresh token",
    ("/oauth/revoke", 200): "neither token works any more",
}


class Failed(Exception):
    """A command did not end as it should; it has said why."""


class Demo:
    """The demo, on a console, with a sandbox and a home of its own."""

    def __init__(self, console: Console, sandbox: Sandbox, home: str) -> None:
        self._console = console
        self._sandbox = sandbox
        mine = {name: value for name, value in os.environ.items() if not name.startswith("TRAKT_")}
        places = dict.fromkeys(("HOME", "USERPROFILE", "XDG_STATE_HOME", "LOCALAPPDATA"), home)
        self._environment = {**mine, **sandbox.env, **places}

    def run(self, *, by_hand: bool) -> None:
        """Run it to its end.

        Raises:
            Failed: A command did not end as it should.
        """
        self._log_in(by_hand=by_hand)
        seen = len(self._sandbox.requests)
        self._say("The access token dies, long before its time. The next call finds out.")
        self._sandbox.expire_access_tokens()
        self._command("status")
        self._say("Nobody had to sign in again. Now a script borrows the token, and we sign out.")
        self._command("token", quiet=True)
        self._command("logout")
        self._command("status", ends=Exit.LOGIN_REQUIRED)
        self._show(_calls_table(self._sandbox.requests[seen:]))

    def _log_in(self, *, by_hand: bool) -> None:
        self._say(f"A local Trakt runs at {self._sandbox.url}.")
        if by_hand:
            self._say("Open the link below in a browser, type the code, and press Approve.")
        else:
            self._say("It will be down for a while, complain of haste, and then approve by itself.")
        try:
            with nullcontext() if by_hand else _approver(self._sandbox):
                self._command("login")
        finally:
            self._show(_polls_table(self._sandbox.requests))

    def _command(self, *arguments: str, ends: Exit = Exit.DONE, quiet: bool = False) -> None:
        hidden = " > /dev/null" if quiet else ""
        self._console.print(f"\n[dim]$[/dim] [b]trakt-auth {' '.join(arguments)}{hidden}[/b]")
        self._console.file.flush()
        code = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "trakt_auth.cli", *arguments],
            env=self._environment,
            stdout=subprocess.DEVNULL if quiet else None,
            check=False,
        ).returncode
        if code != ends:
            raise Failed(code)

    def _say(self, text: str) -> None:
        self._console.print(f"\n[cyan]{text}[/cyan]")

    def _show(self, table: Table) -> None:
        self._console.print()
        self._console.print(table)


@contextmanager
def _approver(sandbox: Sandbox) -> Iterator[None]:
    """A person who approves once the polls have met every trouble."""
    sandbox.script(f"POST {_POLL}", _TROUBLE)
    over = threading.Event()

    def approve_in_time() -> None:
        while not over.wait(0.1):
            if len(_polls(sandbox.requests)) >= len(_TROUBLE):
                sandbox.approve()
                return

    person = threading.Thread(target=approve_in_time)
    person.start()
    try:
        yield
    finally:
        over.set()
        person.join()


def _polls(requests: list[RequestRecord]) -> list[RequestRecord]:
    return [request for request in requests if request.path == _POLL]


def _polls_table(requests: list[RequestRecord]) -> Table:
    table = _table("What the login sent", "poll", "waited", "status", "meaning")
    for number, poll in enumerate(_polls(requests), start=1):
        waited = "" if poll.spacing is None else f"{poll.spacing:.1f} s"
        meaning = _POLLS.get(poll.status or 0, "broken off")
        table.add_row(str(number), waited, str(poll.status), meaning)
    return table


def _calls_table(requests: list[RequestRecord]) -> Table:
    table = _table("What was sent since then", "request", "status", "meaning")
    for call in requests:
        meaning = _CALLS.get((call.path, call.status or 0), "")
        table.add_row(f"{call.method} {call.path}", str(call.status), meaning)
    return table


def _table(title: str, *columns: str) -> Table:
    return Table(
        *columns,
        title=title,
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        pad_edge=False,
    )


def main(arguments: list[str]) -> int:
    """Run the demo and return its exit code."""
    if arguments not in ([], ["--by-hand"]):
        print("usage: python -m trakt_auth.cli.demo [--by-hand]", file=sys.stderr)  # noqa: T201
        return Exit.USAGE
    try:
        with TemporaryDirectory(prefix="trakt-auth-") as home, Sandbox(interval=2) as sandbox:
            Demo(Console(highlight=False), sandbox, home).run(by_hand=bool(arguments))
    except Failed as failed:
        return int(failed.args[0]) or Exit.ERROR
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return Exit.DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
