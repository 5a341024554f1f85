"""`trakt-auth login --browser`, with a browser that decides at once and comes back."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.cli.conftest import Call, events
from tests.cli.terminal import Terminal, run
from tests.ports import free_port
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.slow


class TestByBrowser:
    """`--browser`, with a stand-in for the browser that decides at once and comes back."""

    @pytest.fixture
    def redirect_uri(self) -> str:
        return f"http://127.0.0.1:{free_port()}/callback"

    @pytest.fixture
    def sandbox(self, redirect_uri: str) -> Iterator[Sandbox]:
        with Sandbox(redirect_uris=[redirect_uri], people=["robin", "alice"]) as running:
            yield running

    @pytest.fixture
    def env(self, env: dict[str, str], redirect_uri: str, tmp_path: Path) -> dict[str, str]:
        """Where a browser is one that writes down what it is to open."""
        programs = tmp_path / "bin"
        programs.mkdir()
        for name in ("xdg-open", "my-browser"):
            (programs / name).write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
            (programs / name).chmod(0o755)
        path = f"{programs}{os.pathsep}{env['PATH']}"
        return {**env, "PATH": path, "BROWSER": "my-browser", "TRAKT_REDIRECT_URI": redirect_uri}

    @pytest.fixture
    def comes_back(self, sandbox: Sandbox, tmp_path: Path) -> Iterator[Callable[..., None]]:
        """Let the person decide as soon as the browser is opened."""
        over = threading.Event()
        threads: list[threading.Thread] = []

        def decide(approve: bool) -> None:
            opened = tmp_path / "opened"
            while not over.wait(0.02):
                if opened.exists() and opened.read_text().endswith("\n"):
                    url = opened.read_text().strip()
                    back = sandbox.consent(url, person="alice", approve=approve)
                    httpx.get(back, trust_env=False)
                    return

        def comes_back(*, approve: bool = True) -> None:
            threads.append(threading.Thread(target=decide, args=(approve,)))
            threads[-1].start()

        yield comes_back
        over.set()
        for thread in threads:
            thread.join()

    def test_lines(
        self, env: dict[str, str], home: Path, sandbox: Sandbox, comes_back: Callable[..., None]
    ) -> None:
        comes_back()
        result = run("login", "--browser", env=env)
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        _, link, *rest = result.stdout.splitlines()
        assert link.startswith(f"{sandbox.url}/oauth/authorize?")
        assert rest == [
            "Signed in as alice (account default)",
            f"Kept in {home}/trakt-auth/default.json",
        ]
        assert not any(request.path.startswith("/oauth/device") for request in sandbox.requests)

    def test_json(self, env: dict[str, str], comes_back: Callable[..., None]) -> None:
        comes_back()
        result = run("login", "--browser", "--json", env=env)
        opened, done = events(result.stdout)
        assert (opened["event"], opened["expires_in"]) == ("browser", 300.0)
        assert (done["event"], done["username"]) == ("done", "alice")

    def test_denied(self, env: dict[str, str], home: Path, comes_back: Callable[..., None]) -> None:
        comes_back(approve=False)
        result = run("login", "--browser", env=env)
        assert result.returncode == Exit.DENIED
        assert "denied in the browser" in result.stderr
        assert FileTokenStore(home / "trakt-auth").accounts() == []

    def test_ctrl_c(self, env: dict[str, str]) -> None:
        with Terminal("login", "--browser", env=env) as terminal:
            terminal.read_until("/oauth/authorize")
            terminal.type("\x03")
            assert terminal.finish() == Exit.INTERRUPTED
        assert "Traceback" not in terminal.output

    def test_a_redirect_uri_that_cannot_come_back(self, call: Call) -> None:
        result = call("login", "--browser", TRAKT_REDIRECT_URI=None)
        assert result.returncode == Exit.USAGE
        assert "http://127.0.0.1:8765/callback" in result.stderr
