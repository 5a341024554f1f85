"""Programs as they are shipped: each signs in at Trakt's own addresses, and does its work."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.judges.shipped.table import AT_NIGHT, EVERY_TIME, Program
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
CALLBACK = "https://programs.example/callback"

# `make test-shipped` runs them all, a part of `make nightly`.
PROGRAMS = EVERY_TIME + (AT_NIGHT if os.environ.get("SHIPPED") == "all" else ())


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda each: each.name)
def test_a_program(program: Program, tmp_path: Path) -> None:
    try:
        command = program.command()
    except SystemExit as problem:
        pytest.skip(f"its environment cannot be made here: {problem}")
    own = program.own_application()
    application: dict[str, Any] = dict(zip(("client_id", "client_secret"), own, strict=False))
    with Sandbox(redirect_uris=[CALLBACK, OUT_OF_BAND], **application) as sandbox:
        sandbox.on_login = sandbox.approve
        if program.by_hand:
            _prepare(sandbox)
        with sandbox.in_place_of_trakt() as env:
            home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "BROWSER": "true"}
            output = _run(command, {**env, **home}, sandbox, program)
        assert json.loads(output.splitlines()[-1]) == program.steps
        wrong = [(each.method, each.path, each.status) for each in sandbox.requests]
        assert not [each for each in wrong if each[2] in {403, 405, 412, 421, 422, 500}]


def _prepare(sandbox: Sandbox) -> None:
    """Somebody who has something."""
    movies = [{"ids": {"trakt": 12601}, "rating": 9}]
    for call in ("history", "ratings", "watchlist"):
        sandbox.person().do(f"sync.{call}.add", movies=movies)


def _run(command: list[str], env: dict[str, str], sandbox: Sandbox, program: Program) -> str:
    folder = env["HOME"]
    with subprocess.Popen(
        command,
        env=env,
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            output, errors = process.communicate(_answer(process, sandbox, program), timeout=100)
        finally:
            process.kill()
    assert process.returncode == 0, output + errors
    return output


def _answer(process: subprocess.Popen[str], sandbox: Sandbox, program: Program) -> str | None:
    """What a person types: the code of the page that the program leads them to."""
    if not program.by_hand:
        return None
    assert process.stdout is not None
    sent = sandbox.consent(process.stdout.readline().strip())
    return parse_qs(urlsplit(sent).query).get("code", [sent])[0] + "\n"
