"""Nobody reads the output: `head`, or a pager that is left."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.cli.terminal import COMMAND, PATIENCE
from trakt_auth.cli.exits import Exit
from trakt_auth.token import Token

pytestmark = pytest.mark.slow

READS = (
    "status",
    "status --json",
    "token",
    "refresh",
    "accounts",
    "accounts --json",
    "api /users/settings",
    "api /users/settings -i",
    "call users.settings",
    "call --search history",
    "call movies.trending --json",
    "export history",
)
OTHERS = (
    "--help",
    "--version",
    "--show-completion bash",
    "completion bash",
    "call --help",
    "call movies.get --help",
    "login --json --account other",
    "logout",
    "sandbox --port 0",
)


@pytest.mark.parametrize("command", [*READS, *OTHERS])
def test_a_reader_that_is_gone_is_no_error(env: dict[str, str], token: Token, command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        done = subprocess.run(
            [*COMMAND, *command.split()],
            stdin=subprocess.DEVNULL,
            stdout=pipe,
            stderr=subprocess.PIPE,
            text=True,
            env={**env, "SHELL": "/bin/bash"},
            timeout=PATIENCE,
        )
    assert done.stderr == ""
    allowed = {Exit.DONE} if command in READS else {Exit.DONE, Exit.READER_GONE}
    assert done.returncode in allowed


@pytest.mark.parametrize(("command", "lines"), [("status", 1), ("call --search history", 2)])
def test_head(env: dict[str, str], token: Token, command: str, lines: int) -> None:
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; "$@" | head -{lines}', "-", *COMMAND, *command.split()],
        capture_output=True,
        text=True,
        env=env,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stderr) == (Exit.DONE, "")
    assert len(done.stdout.splitlines()) == lines
