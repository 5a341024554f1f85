"""Six adversaries with real means. Each law is held against them over all surfaces there are."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.adversaries.hostile_trakt import COMMANDING, HostileTrakt
from tests.cli.conftest import call, on_terminal, sleeps
from trakt_auth.token import Token

__all__ = ["call", "on_terminal", "sleeps"]  # fixtures

CANARY = f"CANARY-{os.getpid()}-x"
"""Is in every secret that the person of these tests has."""
EYES = f"CANARY-{os.getpid()}-[x]"
"""What a neighbour looks for: it does not find its own words."""

NAMES = [
    COMMANDING,
    "$(touch ran)",
    "`touch ran`",
    "x;touch ran;'\"",
    "x\nCRITICAL forged",
    "--force",
    "../../elsewhere",
    "n" * 200,
]
"""What somebody who may choose a name chooses."""


@pytest.fixture
def trakt_user() -> Iterator[HostileTrakt]:
    """A *Trakt user*: names, lists, notes and messages with ESC, C1, bidi characters and `=`."""
    with HostileTrakt() as trakt:
        yield trakt


@pytest.fixture(params=NAMES, ids=repr)
def name_chooser(request: pytest.FixtureRequest) -> str:
    """A *name chooser*: the name of an account."""
    return str(request.param)


class Neighbour:
    """Another user of this machine, who has its tools: reads what can be read, plants links."""

    UID = 65534

    def __init__(self) -> None:
        self.seen: list[str] = []

    def do(self, *command: str) -> str:
        done = subprocess.run(
            command,
            user=self.UID,
            group=self.UID,
            extra_groups=[],
            cwd="/",
            env={"PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        return done.stdout

    def look(self, *places: Path) -> None:
        """Search for the canary in all files there, and in what /proc tells of processes."""
        found = self.do("grep", "-rsla", EYES, *map(str, places))
        # What /proc tells: arguments of all, and the environment of those that let it be read.
        read = f"cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | grep -ao '{EYES}'"
        found += self.do("sh", "-c", read)
        self.seen += found.split()

    @contextmanager
    def watching(self, *places: Path) -> Iterator[None]:
        """Within, it looks again and again."""
        over = threading.Event()

        def watch() -> None:
            while not over.wait(0.2):
                self.look(*places)

        thread = threading.Thread(target=watch)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()


@pytest.fixture
def neighbour() -> Neighbour:
    """A *neighbour*: another uid."""
    if os.getuid() != 0:
        pytest.skip("needs root, to be another user")
    return Neighbour()


@pytest.fixture
def sandbox() -> None:
    """None: the adversary's host is asked."""


@pytest.fixture
def home() -> Iterator[Path]:
    """Where others can look, as into most homes: only what the command closes is closed."""
    home = Path(tempfile.mkdtemp(dir="/tmp", prefix="trakt-auth-"))
    home.chmod(0o755)
    yield home
    shutil.rmtree(home)


@pytest.fixture(autouse=True)
def elsewhere_than_here(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands write where they are told to, by names without a directory; none opens a browser."""
    monkeypatch.chdir(home)
    monkeypatch.setattr("typer.launch", lambda _: 0)


@pytest.fixture
def env(trakt_user: HostileTrakt, home: Path) -> dict[str, str]:
    """The environment of a person."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_STATE_HOME": str(home),
        "LANG": "C.UTF-8",
        "BROWSER": "true",
        "TRAKT_CLIENT_SECRET": f"{CANARY}-secret",
        **trakt_user.env,
    }


@pytest.fixture
def token(trakt_user: HostileTrakt) -> Token:
    """A login at the adversary's host."""
    return Token(
        access_token=f"{CANARY}-access",
        refresh_token=f"{CANARY}-refresh",
        expires_in=604_800,
        created_at=4_000_000_000,
        client_id="an-id",
        api_url=trakt_user.url,
        auth_url=trakt_user.url,
    )


@pytest.fixture
def ends() -> Iterator[Callable[[str], tuple[str, ...]]]:
    """The options by which a command ends that would go on: the sandbox finds its port taken."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        yield lambda name: ("--port", port) if name == "sandbox" else ()


def until(true: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False
