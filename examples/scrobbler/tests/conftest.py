from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from player import FakePlayer

from trakt_auth import FileTokenStore
from trakt_auth.sandbox import Sandbox

PATIENCE = 60.0


def until(true: Callable[[], object], what: str) -> None:
    """Wait until something is true; fail if it takes much too long."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.02)


@contextmanager
def silent(sandbox: Sandbox) -> Iterator[Callable[[], object]]:
    """In the sandbox's place, who takes requests and answers none.

    Yields what waits for a request.
    """
    address = urlsplit(sandbox.url)
    sandbox.stop()
    with socket.create_server((address.hostname or "", address.port or 0)) as server:
        server.settimeout(PATIENCE)
        connections = []

        def asked() -> None:
            connections.append(server.accept()[0])
            connections[-1].settimeout(PATIENCE)
            assert connections[-1].recv(1)

        yield asked
        for connection in connections:
            connection.close()
    sandbox.start()


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a D-Bus of this test's own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("needs dbus-daemon")
    command = [program, "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


@pytest.fixture
def player(bus: str) -> Iterator[FakePlayer]:
    with FakePlayer(bus) as player:
        yield player


class Program:
    """The daemon as a process, which may be killed and started again."""

    def __init__(self, bus: str, directory: Path, sandbox: Sandbox) -> None:
        self.bus, self.directory, self.sandbox = bus, directory, sandbox
        self.log = directory / "log"
        self.store = directory / "store"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "trakt_scrobbler", "--bus", self.bus]
        command += ["--queue", str(self.directory / "state" / "queue.sqlite")]
        command += ["--store", str(self.store)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command,
                stderr=log,
                env={**os.environ, **self.sandbox.env, "HOME": str(self.directory)},
            )
        return self.process

    def end(self, number: int) -> int:
        """Send a signal; return the exit status."""
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def said(self) -> str:
        return self.log.read_text()


@pytest.fixture
def program(bus: str, tmp_path: Path, trakt_sandbox: Sandbox) -> Iterator[Program]:
    """Signed in, and not started yet."""
    program = Program(bus, tmp_path, trakt_sandbox)
    FileTokenStore(program.store).save("default", trakt_sandbox.sign_in())
    yield program
    if program.process is not None:
        with suppress(ProcessLookupError):
            program.process.send_signal(signal.SIGKILL)
        program.process.wait()
