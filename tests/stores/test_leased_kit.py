"""Stores made of steps over sqlite3, held against the conformance kit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stores.databases import AsyncSqliteStore, SqliteStore
from trakt_auth.stores import AsyncTokenStore, TokenStore
from trakt_auth.testing.stores import AsyncTokenStoreTests, TokenStoreTests

pytestmark = pytest.mark.slow


@pytest.mark.nightly  # the page "Tokens in a database" has the same one
class TestSqlite(TokenStoreTests):
    @pytest.fixture
    def store(self, tmp_path: Path) -> TokenStore:
        return SqliteStore(tmp_path / "logins.sqlite")

    @pytest.fixture
    def peer(self, tmp_path: Path, store: TokenStore) -> TokenStore:
        return SqliteStore(tmp_path / "logins.sqlite")


@pytest.mark.anyio
class TestAsyncSqlite(AsyncTokenStoreTests):
    @pytest.fixture
    def anyio_backend(self) -> str:
        return "trio"  # contrib's are for asyncio

    @pytest.fixture
    def store(self, tmp_path: Path) -> AsyncTokenStore:
        return AsyncSqliteStore(tmp_path / "logins.sqlite")

    @pytest.fixture
    def peer(self, tmp_path: Path, store: AsyncTokenStore) -> AsyncTokenStore:
        return AsyncSqliteStore(tmp_path / "logins.sqlite")
