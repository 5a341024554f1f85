"""A sandbox whose time stands still unless a program sleeps, and programs of every kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.program import CLIENT_SECRET, Program, SharedTime, still
from trakt_auth.sandbox import Sandbox


@pytest.fixture(autouse=True)
def _no_certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare each client the reading of certificates: nothing here speaks TLS."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(interval=5, client_secret=CLIENT_SECRET, clock=still) as sandbox:
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> SharedTime:
    return SharedTime(sandbox=sandbox)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def program(request: pytest.FixtureRequest, sandbox: Sandbox, time: SharedTime) -> Program:
    """The same test, with the blocking flow and with the async one on both event loops."""
    return Program(request.param, sandbox, time)
