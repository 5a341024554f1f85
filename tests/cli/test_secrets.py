"""No secret leaves the command: by its output, its events, its arguments or the shell."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.cli.terminal import Terminal, run
from tests.docs.blocks import ROOT, read
from trakt_auth import FileTokenStore, Token
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

TOKEN = {
    "access_token": "MARKED-ACCESS-TOKEN",
    "refresh_token": "MARKED-REFRESH-TOKEN",
    "token_type": "bearer",
    "scope": "public",
    "expires_in": 604800,
    "created_at": 1_800_000_000,
}


@pytest.fixture
def marked(sandbox: Sandbox) -> None:
    """A Trakt that hands out marked secrets."""
    code = {
        "device_code": "MARKED-DEVICE-CODE",
        "user_code": "X5HZX8BX",
        "verification_url": f"{sandbox.url}/activate",
        "expires_in": 600,
        "interval": 1,
    }
    sandbox.script("POST /oauth/device/code", [Answer.json(200, code)])
    sandbox.script(
        "POST /oauth/device/token",
        [Answer.html(502), Answer.json(200, TOKEN)],
    )


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_login_prints_none(
    marked: None, env: dict[str, str], store: FileTokenStore, options: list[str]
) -> None:
    result = run("login", *options, env=env)
    assert result.returncode == Exit.DONE, result.stderr
    assert "MARKED" not in result.stdout + result.stderr
    # The secrets were there to be printed.
    assert "MARKED-ACCESS-TOKEN" in store.file("default").read_text()


def test_a_terminal_shows_none_and_the_process_list_neither(
    marked: None, env: dict[str, str]
) -> None:
    assert env["TRAKT_CLIENT_SECRET"] == "MARKED-CLIENT-SECRET"
    with Terminal("login", env=env) as terminal:
        terminal.read_until("Waiting for your approval")
        arguments = Path(f"/proc/{terminal.process.pid}/cmdline").read_bytes()
        assert terminal.finish() == Exit.DONE
    assert b"login" in arguments
    assert b"MARKED" not in arguments
    assert "MARKED" not in terminal.output


@pytest.mark.parametrize(
    "answer", [Answer.json(200, {**TOKEN, "access_token": "MARKED TOKEN"}), Answer.json(403, TOKEN)]
)
def test_a_failure_prints_none(sandbox: Sandbox, call: Call, answer: Answer) -> None:
    sandbox.script("POST /oauth/device/token", [answer])
    result = call("login", "--json")
    assert result.returncode == Exit.ERROR
    assert "MARKED" not in result.stdout + result.stderr


def test_a_mangled_secret_is_refused_without_being_shown(call: Call) -> None:
    result = call("login", TRAKT_CLIENT_SECRET="MARKED SECRET")
    assert result.returncode == Exit.USAGE
    assert "MARKED" not in result.stdout + result.stderr


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_other_tools_get_it_without_the_process_list(
    sandbox: Sandbox, env: dict[str, str], store: FileTokenStore, tmp_path: Path
) -> None:
    """As the page shows it: no program is started with a token among its arguments."""
    store.save("default", Token.from_dict(sandbox.issue_token()))
    shown = next(
        block.text for block in read(ROOT / "docs" / "command.md") if "--header @-" in block.text
    )
    seen = tmp_path / "seen"
    for name in ("curl", "sed"):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho "$0 $*" >>{seen}\nexec {shutil.which(name)} "$@"\n')
        program.chmod(0o755)
    path = f"{tmp_path}:{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-euc", shown], env={**env, "PATH": path}, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["user"]["username"] == "robin"
    arguments = seen.read_text()
    assert {line.split()[0].rpartition("/")[2] for line in arguments.splitlines()} == {
        "curl",
        "sed",
    }
    assert "Bearer" in arguments
    token = store.load("default")
    assert token is not None
    assert token.access_token not in arguments
