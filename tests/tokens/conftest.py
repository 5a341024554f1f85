"""A signed-in account at a sandbox whose time stands still, and a Valkey server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.stores import valkey
from tests.tokens.life import Life, Time
from trakt_auth import FileTokenStore
from trakt_auth.sandbox import Sandbox


@pytest.fixture(params=["sync", "asyncio", "trio"])
def life(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Life]:
    """The same test, with blocking programs and with async ones on both event loops."""
    time = Time()
    with Sandbox(clock=time.trakt) as sandbox:
        yield Life(str(request.param), sandbox, FileTokenStore(tmp_path / "tokens"), time)


@pytest.fixture
def impatient() -> Iterator[httpx.Client]:
    """A client that waits for an answer no longer than this."""
    with httpx.Client(timeout=0.1) as client:
        yield client


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    """A Valkey or Redis server of this test."""
    if valkey.PROGRAM is None:
        pytest.skip("needs valkey-server or redis-server")
    server = valkey.Server(tmp_path)
    server.start()
    yield server.url
    server.stop()
