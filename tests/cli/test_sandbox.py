"""`trakt-auth sandbox`."""

from __future__ import annotations

import json
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.cli.conftest import Result
from tests.cli.terminal import Terminal
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Sandbox

Call = Callable[..., Result]


def test_what_it_prints_is_enough_to_sign_in(env: dict[str, str]) -> None:
    with Terminal("sandbox", "--interval", "1", env=env) as sandbox:
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


def test_json(env: dict[str, str]) -> None:
    with Terminal("sandbox", "--json", env=env) as sandbox:
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


def test_without_its_extra_it_says_what_to_install() -> None:
    code = "import sys, trakt_auth.cli as cli\nsys.modules['uvicorn'] = None\nsys.exit(cli.main())"
    result = subprocess.run(
        [sys.executable, "-c", code, "sandbox"], capture_output=True, text=True, check=False
    )
    assert result.returncode == Exit.ERROR
    assert result.stderr.endswith('run: pip install "trakt-auth[sandbox]"\n')


def test_the_port_is_the_one_asked_for_or_an_error(call: Call) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = call("sandbox", "--port", str(port))
    assert result.returncode == Exit.ERROR
    assert len(result.stderr.splitlines()) == 1
    assert re.search("in use", result.stderr)


@pytest.mark.parametrize("option", ["--port=70000", "--interval=0", "--expires-in=1"])
def test_numbers_that_cannot_work(call: Call, option: str) -> None:
    assert call("sandbox", option).returncode == Exit.USAGE
