from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from trakt_auth import FileTokenStore
from trakt_auth.sandbox import Sandbox

HERE = Path(__file__).resolve().parents[1]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def sandbox(trakt_sandbox: Sandbox) -> Sandbox:
    """robin has much, alice nothing; pages are small, so that there are several."""
    return trakt_sandbox


@pytest.fixture
def environment(tmp_path: Path, sandbox: Sandbox) -> dict[str, str]:
    """An empty home in which robin and alice have signed in, and nothing of this machine's own."""
    store = FileTokenStore(tmp_path / "home" / "trakt-auth")
    for name in ("robin", "alice"):
        store.save(name, sandbox.sign_in(name))
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "home"),
        "XDG_STATE_HOME": str(tmp_path / "home"),
        "PYTHONPATH": f"{HERE}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
        **sandbox.env,
    }


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "trakt_backup", *map(str, arguments)]


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    def run(*arguments: str | Path, **changes: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*arguments),
            env={**environment, **changes},
            capture_output=True,
            text=True,
            timeout=300,
        )

    return run
