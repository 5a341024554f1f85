"""A login that is saved by a store's own methods counts from the next call of the process on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.stores.databases import AsyncSqliteStore, SqliteStore
from trakt_auth import AsyncTrakt, LockingStore, LoginRequired, MemoryTokenStore, Token, Trakt
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import TokenStore


class DictStore(LockingStore):
    """As an author wrote one before there was `LeasedStore`."""

    def __init__(self) -> None:
        self.tokens: dict[str, Token] = {}

    def load(self, account: str) -> Token | None:
        return self.tokens.get(account)

    def save(self, account: str, token: Token) -> None:
        with self.turn(account):
            self.tokens[account] = token

    def delete(self, account: str) -> None:
        with self.turn(account):
            self.tokens.pop(account, None)


class OnlyTheProtocol:
    """A store with no base class of this package, and with slots."""

    __slots__ = ("inner",)

    def __init__(self) -> None:
        self.inner = MemoryTokenStore()

    def load(self, account: str) -> Token | None:
        return self.inner.load(account)

    def save(self, account: str, token: Token) -> None:
        self.inner.save(account, token)

    def delete(self, account: str) -> None:
        self.inner.delete(account)

    def lock(
        self, account: str, *, timeout: float | None = None
    ) -> AbstractContextManager[Callable[[], bool] | None]:
        return self.inner.lock(account, timeout=timeout)


@pytest.fixture(params=["leased", "locking", "protocol"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TokenStore:
    if request.param == "leased":
        return SqliteStore(tmp_path / "logins.sqlite")
    return DictStore() if request.param == "locking" else OnlyTheProtocol()


@pytest.fixture
def two(trakt_sandbox: Sandbox) -> Sandbox:
    trakt_sandbox.add_person("alice")
    return trakt_sandbox


def _who(trakt: Trakt) -> str | None:
    return trakt.users.settings().user.username


def test_a_new_login_and_a_logout(two: Sandbox, store: TokenStore) -> None:
    store.save("default", two.sign_in("robin"))
    with Trakt(two.app, store=store, clock=two.clock, sleep=two.advance) as trakt:
        assert _who(trakt) == "robin"
        store.save("default", two.sign_in("alice"))
        assert _who(trakt) == "alice"
        store.delete(account="default")
        with pytest.raises(LoginRequired):
            trakt.users.settings()
        store.save(account="default", token=two.sign_in("robin"))
        assert _who(trakt) == "robin"


def test_a_login_saved_by_another_object(two: Sandbox, tmp_path: Path) -> None:
    store, peer = (SqliteStore(tmp_path / "logins.sqlite") for _ in range(2))
    store.save("default", two.sign_in("robin"))
    with Trakt(two.app, store=store, clock=two.clock, sleep=two.advance) as trakt:
        assert _who(trakt) == "robin"
        peer.save("default", two.sign_in("alice"))
        assert _who(trakt) == "alice"


@pytest.mark.anyio
async def test_a_login_in_an_event_loop(two: Sandbox, tmp_path: Path) -> None:
    store = AsyncSqliteStore(tmp_path / "logins.sqlite")
    await store.save("default", two.sign_in("robin"))
    async with AsyncTrakt(two.app, store=store, clock=two.clock, sleep=two.advance_async) as trakt:
        assert (await trakt.users.settings()).user.username == "robin"
        await store.save("default", two.sign_in("alice"))
        assert (await trakt.users.settings()).user.username == "alice"


def test_a_login_of_another_account_changes_nothing(two: Sandbox) -> None:
    store = OnlyTheProtocol()
    store.save("default", two.sign_in("robin"))
    with Trakt(two.app, store=store, clock=two.clock, sleep=two.advance) as trakt:
        assert _who(trakt) == "robin"
        store.save("other", two.sign_in("alice"))
        store.inner.delete("default")  # not by this store: it is noticed later
        assert _who(trakt) == "robin"
