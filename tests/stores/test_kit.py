"""Our own stores, and small ones of somebody else's, held against the conformance kit."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import anyio.lowlevel
import pytest

from tests.stores.conftest import peer_of
from tests.stores.valkey import Server
from trakt_auth import AsyncLockingStore, LockingStore, Token, TokenStore
from trakt_auth.stores import AsyncRedisTokenStore, AsyncTokenStore
from trakt_auth.testing.stores import AsyncTokenStoreTests, TokenStoreTests

pytestmark = pytest.mark.slow


class TestOurs(TokenStoreTests):
    @pytest.fixture
    def store(self, store: TokenStore) -> TokenStore:
        return store

    @pytest.fixture
    def peer(self, request: pytest.FixtureRequest, store: TokenStore) -> TokenStore:
        return peer_of(request, store)


class DictStore(LockingStore):
    def __init__(self) -> None:
        self.tokens: dict[str, dict[str, object]] = {}

    def load(self, account: str) -> Token | None:
        found = self.tokens.get(account)
        return None if found is None else Token.from_dict(found)

    def save(self, account: str, token: Token) -> None:
        with self.turn(account):
            self.tokens[account] = token.to_dict()

    def delete(self, account: str) -> None:
        with self.turn(account):
            self.tokens.pop(account, None)


class TestSomebodyElses(TokenStoreTests):
    @pytest.fixture
    def store(self) -> TokenStore:
        return DictStore()


class AsyncDictStore(AsyncLockingStore):
    def __init__(self) -> None:
        self.tokens: dict[str, Token] = {}

    async def load(self, account: str) -> Token | None:
        await anyio.lowlevel.checkpoint()
        return self.tokens.get(account)

    async def save(self, account: str, token: Token) -> None:
        async with self.turn(account):
            await anyio.lowlevel.checkpoint()
            self.tokens[account] = token

    async def delete(self, account: str) -> None:
        async with self.turn(account):
            self.tokens.pop(account, None)

    async def accounts(self) -> list[str]:
        return sorted(self.tokens)


@pytest.mark.anyio
class TestAsyncSomebodyElses(AsyncTokenStoreTests):
    @pytest.fixture
    def store(self) -> AsyncTokenStore:
        return AsyncDictStore()


@pytest.mark.anyio
class TestAsyncRedis(AsyncTokenStoreTests):
    @pytest.fixture
    def anyio_backend(self) -> str:
        return "asyncio"

    @pytest.fixture
    async def store(self, shared_server: Server, tmp_path: Path) -> AsyncIterator[AsyncTokenStore]:
        async with AsyncRedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:") as store:
            yield store

    @pytest.fixture
    async def peer(self, shared_server: Server, tmp_path: Path) -> AsyncIterator[AsyncTokenStore]:
        async with AsyncRedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:") as store:
            yield store


def run(directory: Path, saved: str, fixture: str = "store") -> str:
    """What pytest says of a store that puts `saved` in the place of a token."""
    (directory / "test_mine.py").write_text(
        f"""
import pytest
from trakt_auth import LockingStore, Token
from trakt_auth.testing import stores
from trakt_auth.testing.stores import TokenStoreTests

stores._LOGIN = 30  # the store lets the login in at once, and it ends then

class Mine(LockingStore):
    def __init__(self): self.tokens = {{}}
    def load(self, account): return self.tokens.get(account)
    def save(self, account, token): self.tokens[account] = {saved}
    def delete(self, account): self.tokens.pop(account, None)

class TestMine(TokenStoreTests):
    @pytest.fixture
    def {fixture}(self): return Mine()
"""
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:schemathesis", str(directory)]
    return subprocess.run(command, capture_output=True, text=True, cwd=directory).stdout


@pytest.mark.parametrize(
    ("saved", "found"),
    [
        ("Token.from_dict({**token.to_dict(), 'scope': 'public'})", "test_every_field_comes_back"),
        ("self.tokens.get(account, token)", "test_a_save_replaces_the_token"),
        ("token", "test_a_login_outlasts_the_refresh_under_way"),  # takes no turn
    ],
)
def test_a_broken_store_is_found(tmp_path: Path, saved: str, found: str) -> None:
    said = run(tmp_path, saved)
    assert f"::{found}" in said
    # pytest shows the values, as in a test of one's own.
    assert "where" in said or "AssertionError" in said


def test_a_store_that_is_missing_is_asked_for(tmp_path: Path) -> None:
    assert "Override the fixture `store`" in run(tmp_path, "token", fixture="nothing")
