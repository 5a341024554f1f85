"""`trakt-auth sandbox`."""

from __future__ import annotations

import json
import re
import shlex
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.cli.conftest import Call
from tests.cli.terminal import Terminal
from trakt_auth._ground.origin import to_install
from trakt_auth.app import App
from trakt_auth.cli.exits import Exit
from trakt_auth.cli.shells import Shell
from trakt_auth.sandbox import Sandbox


@pytest.mark.slow
def test_what_it_prints_is_enough_to_sign_in(env: dict[str, str]) -> None:
    with Terminal("sandbox", "--port", "0", "--interval", "1", env=env) as sandbox:
        sandbox.read_until("/activate")
        exports = dict(
            shlex.split(line)[1].split("=", 1)
            for line in sandbox.output.splitlines()
            if line.strip().startswith("export ")
        )
        with Terminal("login", "--json", env={**env, **exports}) as login:
            login.read_until('"poll"')
            code = json.loads(login.output.splitlines()[0])
        assert code["verification_url"].startswith(exports["TRAKT_AUTH_URL"])
        assert f"open {code['verification_url']}" in sandbox.output
        sandbox.type("\x03")
        assert sandbox.finish() == Exit.DONE
    assert "Traceback" not in sandbox.output


@pytest.mark.slow
def test_json(env: dict[str, str]) -> None:
    with Terminal("sandbox", "--port", "0", "--json", env=env) as sandbox:
        sandbox.read_until("}}")
        ready = json.loads(sandbox.output)
    assert ready["event"] == "ready"
    assert ready["env"]["TRAKT_API_URL"] == ready["url"]


def test_json_piped(call: Call, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> None:
    def serve(port: int, *, on_ready: Callable[[Sandbox], None], **_: object) -> None:
        on_ready(sandbox)

    monkeypatch.setattr("trakt_auth.sandbox.serve", serve)
    result = call("sandbox", "--json")
    assert json.loads(result.stdout) == {"event": "ready", "url": sandbox.url, "env": sandbox.env}


@pytest.mark.parametrize(("options", "strict"), [([], False), (["--strict"], True)])
def test_it_is_strict_only_if_asked(
    call: Call, monkeypatch: pytest.MonkeyPatch, options: list[str], strict: bool
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("trakt_auth.sandbox.serve", lambda *_, **known: asked.append(known))
    call("sandbox", *options)
    assert [known["strict"] for known in asked if isinstance(known, dict)] == [strict]


@pytest.mark.slow
def test_without_its_extra_it_says_what_to_install() -> None:
    code = "import sys, trakt_auth.cli as cli\nsys.modules['uvicorn'] = None\nsys.exit(cli.main())"
    result = subprocess.run(
        [sys.executable, "-c", code, "sandbox"], capture_output=True, text=True, check=False
    )
    assert result.returncode == Exit.ERROR
    assert result.stderr.endswith(f": {to_install('sandbox')}\n")


def test_the_port_is_the_one_asked_for_or_an_error(call: Call) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = call("sandbox", "--port", str(port))
    assert result.returncode == Exit.ERROR
    assert len(result.stderr.splitlines()) == 1
    assert "Another program uses this port" in result.stderr


@pytest.mark.parametrize("option", ["--port=70000", "--interval=0", "--expires-in=1"])
def test_numbers_that_cannot_work(call: Call, option: str) -> None:
    assert call("sandbox", option).returncode == Exit.USAGE


@pytest.mark.parametrize(
    ("shell", "start"),
    [("posix", "export "), ("fish", "set -gx "), ("powershell", "$env:")],
)
def test_the_words_of_each_shell_are_the_same_each_run(
    call: Call, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, shell: str, start: str
) -> None:
    def serve(port: int, *, on_ready: Callable[[Sandbox], None], **_: object) -> None:
        assert port == 8080
        on_ready(sandbox)

    monkeypatch.setattr("trakt_auth.sandbox.serve", serve)
    first = call("sandbox", "--shell", shell).stdout
    lines = [line.strip() for line in first.splitlines() if line.strip().startswith(start)]
    assert [re.split(r"[ :=]+", line.removeprefix(start))[0] for line in lines] == [*sandbox.env]
    assert call("sandbox", "--shell", shell).stdout == first


def test_what_a_quote_becomes() -> None:
    assert Shell.POSIX.assignment("A", "it's") == "export A='it'\"'\"'s'"
    assert Shell.FISH.assignment("A", "it's") == "set -gx A 'it\\'s'"
    assert Shell.POWERSHELL.assignment("A", "it's") == "$env:A = 'it''s'"


class TestState:
    """With ``--state``, what people have outlives the sandbox."""

    @contextmanager
    def running(self, env: dict[str, str], *options: str) -> Iterator[tuple[Terminal, App]]:
        own = ("--port", "0", "--interval", "1", "--json")
        with Terminal("sandbox", *own, *options, env=env) as terminal:
            terminal.read_until("}}")
            ready = json.loads(terminal.output)
            yield terminal, App.from_env(ready["env"])

    def token(self, app: App) -> str:
        """Sign Alice in, as a person would."""
        with httpx.Client(headers={"User-Agent": "judge/1.0"}, base_url=app.auth_url) as http:
            code = http.post("/oauth/device/code", json={"client_id": app.client_id}).json()
            decision = {"decision": "approve", "person": "alice"}
            http.post("/activate", data={"user_code": code["user_code"], **decision})
            asked = {"client_id": app.client_id, "code": code["device_code"]}
            answer = http.post("/oauth/device/token", json=asked)
            for _ in range(60):
                if answer.status_code == 200:
                    break
                time.sleep(code["interval"] + 0.1)
                answer = http.post("/oauth/device/token", json=asked)
            return str(answer.json()["access_token"])

    def api(self, app: App, token: str) -> httpx.Client:
        own = {"trakt-api-key": app.client_id, "trakt-api-version": "2", "User-Agent": "judge/1.0"}
        bearer = {"Authorization": f"Bearer {token}"}
        return httpx.Client(base_url=app.api_url, headers=own | bearer)

    @pytest.mark.slow
    @pytest.mark.parametrize("end", ["ctrl-c", "sigterm"])
    def test_it_outlives_the_sandbox(self, env: dict[str, str], tmp_path: Path, end: str) -> None:
        state = tmp_path / "state.json"
        options = ("--state", str(state), "--people", "robin,alice")
        with self.running(env, *options) as (terminal, app):
            token = self.token(app)
            with self.api(app, token) as http:
                http.post("/sync/watchlist", json={"movies": [{"ids": {"trakt": 12601}}]})
            terminal.type("\x03") if end == "ctrl-c" else terminal.terminate()
            assert terminal.finish() == (Exit.DONE if end == "ctrl-c" else 128 + signal.SIGTERM)
        assert stat.S_IMODE(state.stat().st_mode) == 0o600
        assert [path.name for path in tmp_path.glob("state*")] == ["state.json"]
        with self.running(env, *options) as (_, app), self.api(app, token) as http:
            (entry,) = http.get("/sync/watchlist").json()
        assert entry["movie"]["ids"]["trakt"] == 12601

    @pytest.mark.slow
    def test_it_is_written_after_changes(self, env: dict[str, str], tmp_path: Path) -> None:
        state = tmp_path / "state.json"
        with self.running(env, "--state", str(state), "--people", "alice") as (_, app):
            before = state.read_text()
            with self.api(app, self.token(app)) as http:
                http.post("/sync/watchlist", json={"movies": [{"ids": {"trakt": 12601}}]})
            for _ in range(600):
                if "movie:12601" in state.read_text():
                    break
                time.sleep(0.05)
            assert "movie:12601" in state.read_text()
            assert "movie:12601" not in before

    @pytest.mark.parametrize("content", ["", "{}", "[]", '{"trakt-sandbox-1": {}}'])
    def test_a_file_that_is_something_else_stays_as_it_was(
        self, call: Call, tmp_path: Path, content: str
    ) -> None:
        state = tmp_path / "state.json"
        state.write_text(content)
        result = call("sandbox", "--port", "0", "--state", str(state))
        assert result.returncode == Exit.ERROR
        assert "is not the state of a sandbox" in result.stderr
        assert state.read_text() == content


def test_a_catalogue_that_is_none(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "titles.json"
    path.write_text("[]")
    result = call("sandbox", "--port", "0", "--catalogue", str(path))
    assert result.returncode == Exit.ERROR
    assert len(result.stderr.splitlines()) == 1
