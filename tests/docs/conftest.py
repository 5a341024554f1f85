"""A reader of the documentation: a sandbox, a person who approves at once, and an empty home."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.opening import led_to
from tests.ports import free_port
from trakt_auth.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """With the credentials that the pages show."""
    redirect_uri = f"http://127.0.0.1:{free_port()}/callback"
    with Sandbox(
        client_id="your-client-id",
        client_secret="your-client-secret",
        redirect_uris=[redirect_uri],
    ) as sandbox:
        sandbox.on_login = sandbox.approve
        yield sandbox


@pytest.fixture
def home(tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home and working directory, with the sandbox in the environment."""
    for name in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    for name, value in sandbox.env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TRAKT_REDIRECT_URI", sandbox.app.redirect_uri)
    monkeypatch.setattr(
        "trakt_auth._login.private_page._start", lambda page: _approve(sandbox, page)
    )
    # Where the commands of this environment come first.
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=":")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _approve(sandbox: Sandbox, page: str) -> None:
    """A browser, and a person before it who approves at once."""
    link = led_to(page)
    threading.Thread(target=lambda: httpx.get(sandbox.consent(link), trust_env=False)).start()
