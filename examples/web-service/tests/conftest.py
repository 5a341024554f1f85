from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
from attrs import frozen
from person import Person
from valkey import PROGRAM, Valkey, free_port

from trakt_auth.sandbox import Sandbox

HERE = Path(__file__).resolve().parents[1]
PATIENCE = 60.0
SECRET = "PLANTED-" * 8


def until(true: Callable[[], object], what: str) -> None:
    """Wait until something is true; fail if it takes much too long."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.05)


@frozen
class Running:
    """The service as a process, or several."""

    origin: str
    process: subprocess.Popen[bytes]
    log: Path

    def answers(self) -> bool:
        with suppress(httpx.TransportError):
            return httpx.get(f"{self.origin}/healthz", trust_env=False).status_code == 200
        return False

    def workers(self) -> set[int]:
        """The ids of its workers, where there are several."""
        tasks = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        children = {int(child) for child in tasks.read_text().split()}
        return {child for child in children if b"spawn_main" in _command(child)}

    def stop(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


def _command(pid: int) -> bytes:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    if PROGRAM is None:
        pytest.skip("needs valkey-server or redis-server")
    valkey = Valkey(tmp_path)
    valkey.start()
    yield valkey
    valkey.kill()


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def people() -> list[str]:
    return ["robin", "alice"]


@pytest.fixture
def sandbox(port: int, people: list[str]) -> Iterator[Sandbox]:
    """A Trakt where each person has watched a film that nobody else has."""
    with Sandbox(redirect_uris=[f"http://127.0.0.1:{port}/callback"], people=people) as sandbox:
        give_films(sandbox)
        yield sandbox


def give_films(sandbox: Sandbox) -> None:
    for name in sandbox.people:
        film = sandbox.catalogue.add_movie(film_of(name), 2026)
        movie = {"ids": {"trakt": film.ids["trakt"]}, "watched_at": "2026-01-02T20:00:00.000Z"}
        sandbox.person(name).do("sync.history.add", movies=[movie])


def film_of(name: str) -> str:
    return f"Holidays of {name}."


@pytest.fixture
def environment(sandbox: Sandbox, valkey: Valkey, tmp_path: Path) -> dict[str, str]:
    return environment_of(sandbox, valkey, tmp_path)


def environment_of(sandbox: Sandbox, valkey: Valkey, home: Path) -> dict[str, str]:
    """Of the service: an empty home, and nothing of this machine's own."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONPATH": f"{HERE}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
        **sandbox.env,
        "TRAKT_REDIRECT_URI": sandbox.app.redirect_uri,
        "VALKEY_URL": valkey.url,
        "WATCHED_SECRET": SECRET,
    }


@contextmanager
def serving(
    environment: dict[str, str], port: int, log: Path, *, workers: int = 1
) -> Iterator[Running]:
    command = [sys.executable, "-m", "uvicorn", "watched.app:create", "--factory"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--workers", str(workers)]
    command += ["--timeout-graceful-shutdown", "30"]
    with log.open("ab") as out:
        process = subprocess.Popen(
            command, env=environment, stdout=out, stderr=out, start_new_session=True
        )
    running = Running(f"http://127.0.0.1:{port}", process, log)
    try:
        until(lambda: running.answers() or process.poll() is not None, "it answers")
        assert process.poll() is None, log.read_text()
        yield running
    finally:
        with suppress(ProcessLookupError):  # workers of a supervisor that was killed, too
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture
def service(environment: dict[str, str], port: int, tmp_path: Path) -> Iterator[Running]:
    with serving(environment, port, tmp_path / "service.log") as running:
        yield running


@pytest.fixture
def someone(service: Running, sandbox: Sandbox) -> Iterator[Callable[[str], Person]]:
    """A new browser of a person."""
    made: list[Person] = []

    def someone(name: str) -> Person:
        made.append(Person(service.origin, sandbox, name))
        return made[-1]

    yield someone
    for person in made:
        person.http.close()


@pytest.fixture
def robin(someone: Callable[[str], Person]) -> Person:
    return someone("robin")


@pytest.fixture
def alice(someone: Callable[[str], Person]) -> Person:
    return someone("alice")
