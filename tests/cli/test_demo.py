"""The demo: it runs the real command, shows what was sent, and touches no login of the person."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.measured import measured
from trakt_auth.cli.demo import main
from trakt_auth.cli.exits import Exit


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


def test_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--nope"]) == Exit.USAGE
    assert "usage:" in capsys.readouterr().err


class TestEndings:
    """What becomes of the demo when its login goes another way."""

    @pytest.mark.parametrize("code", [Exit.DENIED, Exit.EXPIRED])
    @pytest.mark.parametrize("arguments", [[], ["--by-hand"]])
    def test_a_command_that_fails_ends_it(
        self,
        arguments: list[str],
        code: Exit,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
            return subprocess.CompletedProcess(command, code)

        monkeypatch.setattr("trakt_auth.cli.demo.subprocess.run", run)
        assert main(arguments) == code
        said = capsys.readouterr().out
        assert ("press Approve" in said) == bool(arguments)
        assert "trakt-auth logout" not in said

    def test_a_command_that_does_not_fail_where_it_should(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
            return subprocess.CompletedProcess(command, 0)

        monkeypatch.setattr("trakt_auth.cli.demo.subprocess.run", run)
        assert main(["--by-hand"]) == Exit.ERROR

    def test_ctrl_c(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def run(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("trakt_auth.cli.demo.subprocess.run", run)
        assert main([]) == Exit.INTERRUPTED
