from __future__ import annotations

import io
import json
import os
import pty
import sys
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen

from tests.measured import measured
from trakt_auth.cli.run import run
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

DEVICE_CODE = "POST /oauth/device/code"
POLL = "POST /oauth/device/token"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(
        interval=1, client_id="my-client-id", client_secret="MARKED-CLIENT-SECRET", username="robin"
    ) as running:
        yield running


def place_of(sandbox: Sandbox, home: Path) -> Path:
    """The directory of the logins at a host that is not Trakt."""
    return home / "trakt-auth" / sandbox.url.removeprefix("http://").replace(":", "_")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def env(sandbox: Sandbox, home: Path) -> dict[str, str]:
    """The environment of a person who uses the sandbox, and nothing of this machine's own."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_STATE_HOME": str(home),
        "LANG": "C.UTF-8",
        **sandbox.env,
        **measured(),
    }


@pytest.fixture
def store(sandbox: Sandbox, home: Path) -> FileTokenStore:
    """Where the command keeps the logins of the sandbox."""
    return FileTokenStore(place_of(sandbox, home))


@pytest.fixture
def token(sandbox: Sandbox, store: FileTokenStore) -> Token:
    """A login that is there, as `trakt-auth login` leaves it."""
    issued = evolve(Token.from_dict(sandbox.issue_token()), client_id="my-client-id")
    store.save("default", issued)
    return issued


@frozen
class Result:
    returncode: int
    stdout: str
    stderr: str


Call = Callable[..., Result]
WhenAsked = Callable[[Callable[[], object]], None]


def events(output: str) -> list[dict[str, Any]]:
    """What was written by `--json`."""
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def call(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Call:
    """Run the command in this process, which is faster, where no login has to be waited for."""
    for name in [*os.environ]:
        if name.startswith("TRAKT_"):
            monkeypatch.delenv(name)

    def call(*arguments: str, **changes: str | None) -> Result:
        with monkeypatch.context() as environment:
            for name, value in {**env, **changes}.items():
                if value is None:
                    environment.delenv(name, raising=False)
                else:
                    environment.setenv(name, value)
            code = run(arguments)
        output = capsys.readouterr()
        return Result(code, output.out, output.err)

    return call


@pytest.fixture
def on_terminal(call: Call, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Run the command in this process, with stdout and stderr on a terminal of its own."""

    def on_terminal(*arguments: str, **changes: str | None) -> str:
        leader, follower = pty.openpty()
        tty.setraw(follower)  # else line ends would come back as two characters
        written: list[bytes] = []

        def read() -> None:
            with suppress(OSError):  # Linux's way to say that the other end is closed
                while piece := os.read(leader, 65536):
                    written.append(piece)

        reader = threading.Thread(target=read)
        reader.start()
        with (
            os.fdopen(follower, "w", encoding="utf-8") as out,
            os.fdopen(os.dup(follower), "w", encoding="utf-8") as err,
            monkeypatch.context() as streams,
        ):
            streams.setattr(sys, "stdout", out)
            streams.setattr(sys, "stderr", err)
            call(*arguments, **{"NO_COLOR": "1", "TERM": "dumb", **changes})
        reader.join()
        os.close(leader)
        return b"".join(written).decode()

    return on_terminal


def stdin_of(content: bytes) -> io.TextIOWrapper:
    """A stdin as Python makes it in the C locale, where any bytes pass for text."""
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", errors="surrogateescape")


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long `call` would have waited, which it does not."""
    sleeps: list[float] = []
    monkeypatch.setattr("time.sleep", sleeps.append)
    return sleeps


@pytest.fixture
def when_asked(sandbox: Sandbox) -> Iterator[WhenAsked]:
    """Do something, such as `sandbox.approve`, as soon as a device login was started."""
    over = threading.Event()
    threads: list[threading.Thread] = []

    def watch(act: Callable[[], object]) -> None:
        while not over.wait(0.02):
            if any(request.path == "/oauth/device/code" for request in sandbox.requests):
                act()
                return

    def when(act: Callable[[], object]) -> None:
        threads.append(threading.Thread(target=watch, args=(act,)))
        threads[-1].start()

    yield when
    over.set()
    for thread in threads:
        thread.join()
