"""Test whether your own token store keeps what every store promises.

    class TestMyStore(TokenStoreTests):
        @pytest.fixture
        def store(self):
            return MyStore()

For an async store, use `AsyncTokenStoreTests` in the same way, with the mark of the plugin that
runs your async tests (``@pytest.mark.anyio`` or ``@pytest.mark.asyncio``). Each test gets an empty
store. Define two more fixtures where they fit; without them, the tests that need them are skipped:

- `peer`, if several processes or hosts can share your storage: another store object on the same
  storage, as another process would make it. If it can be pickled (give it ``__reduce__`` where that
  takes more), it is also used in another process, and killed there.
- `outage`, if you can take the storage away for a moment: a context manager, in which it is gone.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, suppress

import pytest
from attrs import evolve

from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import optional
from trakt_auth.stores.base import NewerTokenSaved, TokenStore
from trakt_auth.testing._other_process import PATIENCE, OtherProcess, other_process
from trakt_auth.testing._through_trakt import check_new_logins, check_renewals
from trakt_auth.testing.async_stores import AsyncTokenStoreTests
from trakt_auth.testing.tokens import ACCOUNTS, full_token, make_intent, make_token

__all__ = ["ACCOUNTS", "AsyncTokenStoreTests", "TokenStoreTests", "full_token", "make_token"]

_PATIENCE = PATIENCE
# For a login that the store may make wait.
_LOGIN = 0.05


def in_thread(action: Callable[[], object]) -> object:
    """Run `action` in another thread; return its result, or the exception it raised."""
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(action())
        except Exception as error:  # noqa: BLE001 - the caller's to judge
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(_PATIENCE)
    assert not thread.is_alive(), "the store blocks for ever"
    return outcome[0]


class TokenStoreTests:
    """Tests of what every `TokenStore` promises. Subclass it, and define the fixture `store`."""

    @pytest.fixture
    def store(self) -> TokenStore:
        """Return an empty store. Define this one."""
        pytest.fail("Override the fixture `store`: it returns an empty store of yours.")

    @pytest.fixture
    def peer(self, store: TokenStore) -> TokenStore:
        """Return another object on the same storage. By default, `store` itself."""
        return store

    @pytest.fixture
    def outage(self) -> AbstractContextManager[object]:
        """Return a context in which the storage is gone. By default, its test is skipped."""
        pytest.skip("no fixture `outage`: a context manager in which the storage is gone")

    @pytest.fixture
    def other(self, store: TokenStore, peer: TokenStore) -> Iterator[OtherProcess]:
        """Another process that has `peer`. Do not override it."""
        with other_process(store, peer) as other:
            yield other

    @pytest.fixture
    def doomed(self, store: TokenStore, peer: TokenStore) -> Iterator[OtherProcess]:
        """The same, to be killed. Do not override it."""
        with other_process(store, peer, lease=1.0) as other:
            yield other

    def test_an_empty_store_holds_nothing(self, store: TokenStore) -> None:
        assert store.load("default") is None
        store.delete("default")
        assert store.load("default") is None

    def test_every_field_comes_back(self, store: TokenStore, peer: TokenStore) -> None:
        store.save("default", full_token())
        found = peer.load("default")
        assert found == full_token()
        assert found is not None
        assert found.to_dict() == full_token().to_dict()

    def test_a_save_replaces_the_token(self, store: TokenStore, peer: TokenStore) -> None:
        store.save("default", make_token(1))
        peer.save("default", make_token(2))
        assert store.load("default") == peer.load("default") == make_token(2)

    def test_a_deleted_token_is_gone(self, store: TokenStore, peer: TokenStore) -> None:
        store.save("default", make_token())
        peer.delete("default")
        assert store.load("default") is None
        store.save("default", make_token(2))
        assert peer.load("default") == make_token(2)

    def test_accounts_of_any_name_do_not_touch_each_other(self, store: TokenStore) -> None:
        for number, account in enumerate(ACCOUNTS, 1):
            store.save(account, make_token(number))
        for number, account in enumerate(ACCOUNTS, 1):
            assert store.load(account) == make_token(number)
        store.delete(ACCOUNTS[0])
        assert store.load(ACCOUNTS[0]) is None
        assert store.load(ACCOUNTS[1]) == make_token(2)

    @pytest.mark.parametrize("account", ["", "x" * 201, "\ud800"])
    def test_a_name_works_or_is_refused(self, store: TokenStore, account: str) -> None:
        try:
            store.save(account, make_token())
        except ConfigurationError:
            for call in (store.delete, lambda name: store.lock(name).__enter__()):
                with pytest.raises(ConfigurationError):
                    call(account)
        else:
            assert store.load(account) == make_token()

    def test_the_accounts_that_have_a_token(self, store: TokenStore) -> None:
        if not isinstance(store, optional.Listing):
            pytest.skip("the store has no accounts(), which is not required")
        assert store.accounts() == []
        for account in ACCOUNTS:
            store.save(account, make_token())
        assert store.accounts() == sorted(ACCOUNTS)
        store.delete("default")
        assert store.accounts() == sorted(set(ACCOUNTS) - {"default"})

    def test_trying_to_write_changes_nothing(self, store: TokenStore) -> None:
        optional.check_writable(store, "default")
        assert store.load("default") is None
        store.save("default", make_token())
        optional.check_writable(store, "default")
        assert store.load("default") == make_token()

    def test_the_successor_of_a_token_is_saved(self, store: TokenStore) -> None:
        store.save("default", make_token(1))
        with store.lock("default"):
            assert optional.replace(store, "default", make_token(1), make_token(1))
            refused = evolve(make_token(1), refused=True)
            assert optional.replace(store, "default", make_token(1), refused)
            assert optional.replace(store, "default", make_token(1), make_token(2))
            assert store.load("default") == make_token(2)

    def test_what_another_has_begun_to_spend_is_seen(
        self, store: TokenStore, peer: TokenStore
    ) -> None:
        if not isinstance(getattr(store, "lock_is_sure", None), bool):
            pytest.skip("the store has no lock_is_sure, which is not required")
        old, new = make_token(1), make_token(2)
        mine, another = (evolve(old, spending=make_intent(pid)) for pid in (1, 2))
        store.save("default", old)
        with store.lock("default"):
            assert optional.replace(store, "default", old, mine)
            found = peer.load("default")
            assert found is not None
            assert found.spending == mine.spending
            assert not optional.replace(store, "default", old, another)
            assert not optional.replace(store, "default", another, old)
            found = store.load("default")
            assert found is not None
            assert found.spending == mine.spending
            assert optional.replace(store, "default", mine, old)
            found = store.load("default")
            assert found is not None
            assert found.spending is None
            assert optional.replace(store, "default", old, another)
            # What Trakt has issued is saved, whoever has begun since.
            assert optional.replace(store, "default", mine, new)
            assert store.load("default") == new

    def test_what_was_spent_is_not_in_the_place_of_another(self, store: TokenStore) -> None:
        store.save("default", make_token(7))
        with store.lock("default"):
            assert not optional.replace(store, "default", make_token(1), make_token(2))
            assert store.load("default") == make_token(7)
            store.delete("default")
            assert not optional.replace(store, "default", make_token(7), make_token(2))
            assert store.load("default") is None

    def test_the_lock_keeps_others_out(self, store: TokenStore, peer: TokenStore) -> None:
        def enter() -> None:
            with peer.lock("default", timeout=0.05):
                pass

        with store.lock("default"):
            assert isinstance(in_thread(enter), StoreError)
        assert in_thread(enter) is None

    def test_a_timeout_of_zero_tries_once(self, store: TokenStore, peer: TokenStore) -> None:
        with store.lock("default", timeout=0):
            refused = in_thread(lambda: peer.lock("default", timeout=0).__enter__())
            assert isinstance(refused, StoreError)

    def test_the_lock_is_of_one_account(self, store: TokenStore, peer: TokenStore) -> None:
        with store.lock("one"), store.lock("two", timeout=_PATIENCE):
            assert in_thread(lambda: peer.save("three", make_token())) is None

    def test_the_lock_is_let_go_when_its_block_fails(
        self, store: TokenStore, peer: TokenStore
    ) -> None:
        with pytest.raises(KeyError), store.lock("default"):
            raise KeyError
        assert in_thread(lambda: peer.save("default", make_token())) is None

    def test_the_lock_is_not_reentrant(self, store: TokenStore) -> None:
        def twice() -> None:
            with store.lock("default"):
                store.lock("default", timeout=None).__enter__()

        assert isinstance(in_thread(twice), StoreError)

    def test_a_lock_without_timeout_waits(self, store: TokenStore, peer: TokenStore) -> None:
        entered, order = threading.Event(), list[str]()

        def enter() -> None:
            entered.set()
            with peer.lock("default", timeout=None):
                order.append("second")

        thread = threading.Thread(target=enter)
        with store.lock("default"):
            thread.start()
            assert entered.wait(_PATIENCE)
            order.append("first")
        thread.join(_PATIENCE)
        assert order == ["first", "second"]

    def test_the_holder_saves_loads_and_deletes(self, store: TokenStore, peer: TokenStore) -> None:
        with store.lock("default"):
            store.save("default", make_token())
            assert store.load("default") == make_token()
            assert in_thread(lambda: peer.load("default")) == make_token()
            store.delete("default")
            assert store.load("default") is None

    def test_threads_take_turns(self, store: TokenStore, peer: TokenStore) -> None:
        store.save("default", make_token(0))

        def count(mine: TokenStore) -> None:
            for _ in range(5):
                with mine.lock("default"):
                    token = mine.load("default")
                    assert token is not None
                    mine.save("default", make_token(token.created_at - 1_760_000_000 + 1))

        stores = [store, peer] * 4
        threads = [threading.Thread(target=count, args=[mine]) for mine in stores]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(_PATIENCE)
        assert store.load("default") == make_token(40)

    def test_no_secret_in_the_repr(self, store: TokenStore) -> None:
        store.save("default", make_token())
        assert "token-1" not in repr(store)

    def test_a_login_outlasts_the_refresh_under_way(
        self, store: TokenStore, peer: TokenStore
    ) -> None:
        login = threading.Thread(target=lambda: peer.save("default", make_token(2)))
        # Some stores make the login wait, and some refuse what the holder saves after it.
        with suppress(NewerTokenSaved), store.lock("default"):
            login.start()
            login.join(_LOGIN)
            store.save("default", make_token(1))
        login.join(_PATIENCE)
        assert store.load("default") == make_token(2)

    def test_another_process_shares_tokens_and_locks(
        self, store: TokenStore, other: OtherProcess
    ) -> None:
        store.save("default", make_token(1))
        assert other.ask("load", "default") == make_token(1)
        other.ask("save", "default", make_token(2))
        assert store.load("default") == make_token(2)
        other.ask("delete", "default")
        assert store.load("default") is None
        other.ask("hold", "default")
        with pytest.raises(StoreError):
            store.lock("default", timeout=0).__enter__()
        other.ask("let_go")
        with store.lock("default", timeout=_PATIENCE):
            pass

    def test_the_lock_of_a_process_that_was_killed_is_free(
        self, store: TokenStore, doomed: OtherProcess
    ) -> None:
        store.save("default", make_token(1))
        doomed.ask("hold", "default")
        doomed.kill()
        with store.lock("default", timeout=_PATIENCE):
            assert optional.replace(store, "default", make_token(1), make_token(2))
        assert store.load("default") == make_token(2)

    def test_a_new_login_counts_at_the_next_call(self, store: TokenStore) -> None:
        check_new_logins(store)

    def test_two_hundred_renewals_use_ten_connections(self, store: TokenStore) -> None:
        check_renewals(store)

    def test_the_storage_comes_back_under_a_living_thread(
        self, store: TokenStore, outage: AbstractContextManager[object]
    ) -> None:
        store.save("default", make_token(1))
        with ThreadPoolExecutor(1) as thread:
            assert thread.submit(store.load, "default").result() == make_token(1)
            with outage:
                with pytest.raises(StoreError):
                    thread.submit(store.load, "default").result()
                with pytest.raises(StoreError):
                    thread.submit(store.save, "default", make_token(2)).result()
            # The first use may find out that its connection is broken.
            with suppress(StoreError):
                thread.submit(store.load, "default").result()
            assert thread.submit(store.load, "default").result() == make_token(1)
            thread.submit(store.save, "default", make_token(2)).result()
        assert store.load("default") == make_token(2)
