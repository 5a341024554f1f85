"""The demo: it runs the real command, shows what was sent, and touches no login of the person."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.measured import measured


@pytest.mark.slow
def test_the_demo_signs_in_through_every_trouble_and_out_again(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "trakt_auth.cli.demo"],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "TRAKT_CLIENT_ID": "the-real-one",
            **measured(),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert "Nobody is signed in" in result.stderr
    assert "Signed in as robin" in result.stdout
    polls = [line.split() for line in result.stdout.splitlines() if line.strip()[:1].isdigit()]
    assert [status for _, _, _, status, *_ in polls] == ["400", "502", "502", "429", "200"]
    calls = [
        line.split()[:3]
        for line in result.stdout.splitlines()
        if line.strip().startswith(("GET", "POST"))
    ]
    assert calls == [
        ["GET", "/users/settings", "401"],
        ["POST", "/oauth/token", "200"],
        ["GET", "/users/settings", "200"],
        ["POST", "/oauth/revoke", "200"],
    ]
    assert [*tmp_path.iterdir()] == []


def test_usage() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "trakt_auth.cli.demo", "--nope"], capture_output=True, check=False
    )
    assert result.returncode == 2
