"""`trakt-auth login --browser`, with a browser that decides at once and comes back."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.cli.conftest import Call, events
from tests.cli.terminal import COMMAND, PATIENCE, Terminal, run
from tests.opening import led_to
from tests.ports import free_port
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.slow


LAUNCHER = """#!/bin/sh
cat /proc/[0-9]*/cmdline > {place}/arguments 2> {place}/trouble
stat -c '%a %F' "${{1#file://}}" "$(dirname "${{1#file://}}")" > {place}/modes
echo "$1" > {place}/opened
"""


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
        """Where a browser is one that writes down what it is to open, and who can see what."""
        programs = tmp_path / "bin"
        programs.mkdir()
        (tmp_path / "tmp").mkdir()
        for name in ("xdg-open", "my-browser"):
            (programs / name).write_text(LAUNCHER.format(place=tmp_path))
            (programs / name).chmod(0o755)
        return {
            **env,
            "PATH": f"{programs}{os.pathsep}{env['PATH']}",
            "BROWSER": "my-browser",
            "TMPDIR": str(tmp_path / "tmp"),
            "TRAKT_REDIRECT_URI": redirect_uri,
        }

    @pytest.fixture
    def comes_back(self, sandbox: Sandbox, tmp_path: Path) -> Iterator[Callable[..., None]]:
        """Let the person decide as soon as the browser is opened."""
        over = threading.Event()
        threads: list[threading.Thread] = []

        def decide(approve: bool) -> None:
            opened = tmp_path / "opened"
            while not over.wait(0.02):
                if opened.exists() and opened.read_text().endswith("\n"):
                    url = led_to(opened.read_text().strip())
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
        self,
        env: dict[str, str],
        store: FileTokenStore,
        sandbox: Sandbox,
        comes_back: Callable[..., None],
    ) -> None:
        comes_back()
        result = run("login", "--browser", env=env)
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        _, link, *rest = result.stdout.splitlines()
        assert link.startswith(f"{sandbox.url}/oauth/authorize?")
        assert rest == [
            f"Signed in as alice at {sandbox.url.removeprefix('http://')} (account default)",
            f"Kept in {store.file('default')}",
        ]
        assert not any(request.path.startswith("/oauth/device") for request in sandbox.requests)

    @pytest.mark.parametrize("opener", ["xdg-open", "BROWSER"])
    def test_other_users_see_nothing_of_the_link(
        self, env: dict[str, str], home: Path, comes_back: Callable[..., None], opener: str
    ) -> None:
        if opener == "BROWSER":
            (home / "bin" / "xdg-open").unlink()
            for name in ("sh", "cat", "stat", "dirname"):
                (home / "bin" / name).symlink_to(shutil.which(name) or name)
            env["PATH"] = str(home / "bin")
        comes_back()
        result = run("login", "--browser", "--yes", env=env)
        assert result.returncode == Exit.DONE
        secrets = parse_qs(urlsplit(result.stdout.splitlines()[1]).query)
        arguments = (home / "arguments").read_text()
        assert (home / "opened").read_text().strip() in arguments
        for name in ("state", "code_challenge"):
            assert secrets[name][0] not in arguments
        assert (home / "modes").read_text() == "600 regular file\n700 directory\n"
        assert [*(home / "tmp").iterdir()] == []

    def test_json(self, env: dict[str, str], comes_back: Callable[..., None]) -> None:
        comes_back()
        result = run("login", "--browser", "--json", env=env)
        opened, done = events(result.stdout)
        assert (opened["event"], opened["expires_in"]) == ("browser", 300.0)
        assert (done["event"], done["username"]) == ("done", "alice")

    def test_denied(
        self, env: dict[str, str], store: FileTokenStore, comes_back: Callable[..., None]
    ) -> None:
        comes_back(approve=False)
        result = run("login", "--browser", env=env)
        assert result.returncode == Exit.DENIED
        assert "denied in the browser" in result.stderr
        assert store.accounts() == []

    def test_ctrl_c(self, env: dict[str, str], home: Path) -> None:
        with Terminal("login", "--browser", env=env) as terminal:
            terminal.read_until("/oauth/authorize")
            terminal.type("\x03")
            assert terminal.finish() == Exit.INTERRUPTED
        assert "Traceback" not in terminal.output
        assert [*(home / "tmp").iterdir()] == []

    def test_a_polite_kill(self, env: dict[str, str], home: Path) -> None:
        command = [*COMMAND, "login", "--browser"]
        with subprocess.Popen(command, env=env, stdout=subprocess.PIPE) as process:
            deadline = time.monotonic() + PATIENCE
            while not (home / "opened").exists() and time.monotonic() < deadline:
                time.sleep(0.02)
            assert [*(home / "tmp").iterdir()] != []
            process.terminate()
            assert process.wait(PATIENCE) == 128 + signal.SIGTERM
        assert [*(home / "tmp").iterdir()] == []


class TestByAPastedCode:
    """`--browser` of an application without a redirect: Trakt shows the person a code."""

    @pytest.fixture
    def env(self, env: dict[str, str], home: Path) -> dict[str, str]:
        """Where no browser opens."""
        return {**env, "PATH": str(home), "BROWSER": ""}

    @staticmethod
    def shown(sandbox: Sandbox, output: str) -> str:
        """The code that Trakt shows who approves at the link in the command's output."""
        (link,) = (each for each in output.split() if "/oauth/authorize?" in each)
        return sandbox.consent(link, approve=True)

    def test_a_person_pastes_it(
        self, env: dict[str, str], store: FileTokenStore, sandbox: Sandbox
    ) -> None:
        with Terminal("login", "--browser", env=env, width=1000) as terminal:
            code = self.shown(sandbox, terminal.read_until("paste the code"))
            terminal.type("no code\n")
            terminal.read_until("that is no code")
            terminal.type(f"  {code}\n")
            assert terminal.finish() == Exit.DONE
        assert "Signed in as robin" in terminal.output
        assert store.load("default") is not None

    def test_a_program_writes_it(
        self, env: dict[str, str], store: FileTokenStore, sandbox: Sandbox
    ) -> None:
        with subprocess.Popen(
            [*COMMAND, "login", "--browser", "--json"],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            (opened,) = events(process.stdout.readline())
            output, _ = process.communicate(f"{self.shown(sandbox, opened['url'])}\n", PATIENCE)
        assert process.returncode == Exit.DONE
        assert [each["event"] for each in events(output)] == ["done"]
        assert store.load("default") is not None

    def test_a_wrong_one(self, env: dict[str, str], store: FileTokenStore, call: Call) -> None:
        with Terminal("login", "--browser", env=env) as terminal:
            terminal.read_until("paste the code")
            terminal.type("wrong\n")
            assert terminal.finish() == Exit.LOGIN_REQUIRED
        assert store.accounts() == []

    def test_nobody_can_paste(self, env: dict[str, str]) -> None:
        result = run("login", "--browser", env=env)
        assert result.returncode == Exit.USAGE
        assert "No code came from stdin" in result.stderr
        assert "Traceback" not in result.stderr

    def test_ctrl_c(self, env: dict[str, str]) -> None:
        with Terminal("login", "--browser", env=env) as terminal:
            terminal.read_until("paste the code")
            assert terminal.interrupt() == Exit.INTERRUPTED
        assert "Traceback" not in terminal.output
