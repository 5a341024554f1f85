"""A fake Trakt, a directory of tokens, and a Valkey server that can be taken away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attacks.fake import FakeTrakt
from tests.stores import valkey
from trakt_auth import FileTokenStore


@pytest.fixture
def trakt() -> Iterator[FakeTrakt]:
    with FakeTrakt() as trakt:
        yield trakt


@pytest.fixture
def store(tmp_path: Path) -> FileTokenStore:
    return FileTokenStore(tmp_path / "tokens")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[valkey.Server]:
    if valkey.PROGRAM is None:
        pytest.skip("needs valkey-server or redis-server: apt-get install valkey-server")
    server = valkey.Server(tmp_path)
    server.start()
    yield server
    server.stop()
