"""People sign in and out, on two processes that share a database."""

from __future__ import annotations

import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import httpx
import pytest

from trakt_auth.sandbox import Sandbox

SITE = Path(__file__).resolve().parent.parent


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def ports() -> list[int]:
    return [free_port(), free_port()]


@pytest.fixture
def sandbox(ports: list[int]) -> Iterator[Sandbox]:
    """A Trakt whose tokens live for 40 seconds: each is renewed every 20."""
    back = f"http://127.0.0.1:{ports[0]}/callback"
    with Sandbox(people=["robin", "alice"], redirect_uris=[back], token_expires_in=40) as sandbox:
        for name, trakt_id in (("robin", 12601), ("alice", 120)):
            movies = [{"ids": {"trakt": trakt_id}}]
            sandbox.person(name).do("sync.history.add", movies=movies)
        yield sandbox


@pytest.fixture
def environment(sandbox: Sandbox, tmp_path: Path) -> dict[str, str]:
    return {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        **sandbox.env,
        "TRAKT_REDIRECT_URI": sandbox.app.redirect_uri,
        "SITE_SECRET": "for this test alone",
        "SITE_SQLITE": str(tmp_path / "site.sqlite"),
    }


@pytest.fixture
def origins(ports: list[int], environment: dict[str, str]) -> Iterator[list[str]]:
    """Two processes of the site."""
    manage = [sys.executable, "manage.py"]
    subprocess.run([*manage, "migrate", "-v", "0"], check=True, cwd=SITE, env=environment)
    with ExitStack() as running:
        for port in ports:
            running.enter_context(_running([*manage, "runserver"], port, environment))
        yield [f"http://127.0.0.1:{port}" for port in ports]


@contextmanager
def _running(command: list[str], port: int, environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        [*command, "--noreload", f"127.0.0.1:{port}"],
        cwd=SITE,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while True:
            assert process.poll() is None, "the site does not start"
            try:
                httpx.get(f"http://127.0.0.1:{port}/", trust_env=False, timeout=60)
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait(60)


class Person:
    """Somebody with a browser of their own."""

    def __init__(self, sandbox: Sandbox, name: str) -> None:
        self.sandbox, self.name = sandbox, name
        self.http = httpx.Client(trust_env=False, timeout=60)

    def press(self, origin: str, action: str) -> httpx.Response:
        form = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.http.get(origin).text)
        assert form is not None
        return self.http.post(origin + action, data={"csrfmiddlewaretoken": form[1]})

    def sign_in(self, origin: str) -> None:
        link = self.press(origin, "/sign-in").headers["location"]
        back = self.sandbox.consent(link, person=self.name)
        assert self.http.get(back).status_code == 302

    def sees(self, origin: str) -> str:
        """Whose page; "" before a sign-in."""
        page = self.http.get(origin)
        assert page.status_code == 200, page.text
        found = re.search(r"What (\w+) has watched", page.text)
        return found[1] if found else ""


@pytest.mark.parametrize("seconds", [0, pytest.param(60, marks=pytest.mark.nightly)])
def test_two_people_on_two_processes(
    seconds: int, sandbox: Sandbox, origins: list[str], environment: dict[str, str]
) -> None:
    people = [Person(sandbox, name) for name in ("robin", "alice")]
    for person in people:
        person.sign_in(origins[0])
    end = time.monotonic() + seconds
    while True:
        for person in people:
            assert [person.sees(origin) for origin in origins] == [person.name] * 2
        if time.monotonic() >= end:
            break
        time.sleep(1)  # a person may read 500 times in 5 minutes
    # A refresh token that was sent twice would have been refused.
    assert {each.status for each in sandbox.requests if each.path == "/oauth/token"} == {200}
    robin, alice = people
    # Another person in the same browser, at once and on both processes.
    robin.name = "alice"
    robin.press(origins[1], "/sign-out")
    assert robin.sees(origins[0]) == ""
    robin.sign_in(origins[0])
    assert [robin.sees(origin) for origin in origins] == ["alice"] * 2
    assert alice.sees(origins[1]) == "alice"
    said = subprocess.run(
        [sys.executable, "manage.py", "trakt_accounts"],
        cwd=SITE, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout.count("signed in") == 2
    for person in people:
        person.http.close()


def test_sign_ins_that_nobody_finishes_cost_nothing(
    sandbox: Sandbox, origins: list[str], environment: dict[str, str]
) -> None:
    stranger = Person(sandbox, "robin")
    for _ in range(20):
        assert stranger.press(origins[0], "/sign-in").status_code == 302
    stranger.http.close()
    with closing(sqlite3.connect(environment["SITE_SQLITE"])) as db:
        for table in ("django_session", "trakt_auth_traktlogin"):
            assert db.execute(f"select count(*) from {table}").fetchone() == (0,)
