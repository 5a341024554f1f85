"""A reader of the documentation: a sandbox, a person who approves at once, and an empty home."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from trakt_auth.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """With the credentials that the pages show."""
    with Sandbox(client_id="your-client-id", client_secret="your-client-secret") as sandbox:
        sandbox.on_login = sandbox.approve
        yield sandbox


@pytest.fixture
def home(tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home and working directory, with the sandbox in the environment."""
    for name in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    for name, value in sandbox.env.items():
        monkeypatch.setenv(name, value)
    # Where the commands of this environment come first.
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=":")
    monkeypatch.chdir(tmp_path)
    return tmp_path
