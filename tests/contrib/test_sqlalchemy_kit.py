"""The stores on SQLAlchemy, held against the conformance kit, on SQLite."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contrib.places import Async, Blocking
from trakt_auth.stores import AsyncTokenStore, TokenStore
from trakt_auth.testing.stores import AsyncTokenStoreTests, TokenStoreTests

pytestmark = pytest.mark.slow


class TestBlocking(TokenStoreTests):
    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[TokenStore]:
        store = Blocking(f"sqlite:///{tmp_path}/logins.sqlite")
        store.create_tables()
        yield store
        store._engine.dispose()

    @pytest.fixture
    def peer(self, tmp_path: Path, store: TokenStore) -> Iterator[TokenStore]:
        peer = Blocking(f"sqlite:///{tmp_path}/logins.sqlite")
        yield peer
        peer._engine.dispose()


@pytest.mark.anyio
class TestAsync(AsyncTokenStoreTests):
    @pytest.fixture
    def anyio_backend(self) -> str:
        return "asyncio"

    @pytest.fixture
    async def store(self, tmp_path: Path) -> AsyncTokenStore:
        store = Async(f"sqlite+aiosqlite:///{tmp_path}/logins.sqlite")
        await store.create_tables()
        return store

    @pytest.fixture
    def peer(self, tmp_path: Path, store: AsyncTokenStore) -> AsyncTokenStore:
        return Async(f"sqlite+aiosqlite:///{tmp_path}/logins.sqlite")
