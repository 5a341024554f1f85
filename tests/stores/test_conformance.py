"""What every store promises, asked of all of them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress

import pytest

from tests.stores.making import SECRET, full_token, make_token
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import MemoryTokenStore, TokenStore
from trakt_auth.stores.base import NewerTokenSaved

ACCOUNTS = [
    "default",
    "Default",
    "user@example.com",
    "../../etc/passwd",
    "..",
    ".hidden",
    "a/b\\c",
    "con",
    "NUL.txt",
    "空の箱",
    "e\u0301",
    "é",
    "🙂" * 16,
    "new\nline\0",
    "}{",
    "a*b?[c]",
    "100%",
    "0" * 64 + ":someone",
]


def in_thread(action: Callable[[], object]) -> object:
    """What `action` returned, or raised, in another thread."""
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(action())
        except Exception as error:  # noqa: BLE001 - the caller's to judge
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()
    return outcome[0]


class TestConformance:
    def test_an_empty_store_holds_nothing(self, store: TokenStore) -> None:
        assert store.load("default") is None
        store.delete("default")
        assert store.load("default") is None

    def test_every_field_comes_back(self, store: TokenStore) -> None:
        store.save("default", full_token())
        found = store.load("default")
        assert found == full_token()
        assert found is not None
        assert found.to_dict() == full_token().to_dict()

    def test_a_save_replaces_the_token(self, store: TokenStore) -> None:
        store.save("default", make_token(1))
        store.save("default", make_token(2))
        assert store.load("default") == make_token(2)

    def test_a_deleted_token_is_gone(self, store: TokenStore) -> None:
        store.save("default", make_token())
        store.delete("default")
        assert store.load("default") is None
        store.save("default", make_token(2))
        assert store.load("default") == make_token(2)

    def test_accounts_of_any_name_do_not_touch_each_other(self, store: TokenStore) -> None:
        for number, account in enumerate(ACCOUNTS, 1):
            store.save(account, make_token(number))
        for number, account in enumerate(ACCOUNTS, 1):
            assert store.load(account) == make_token(number)
        store.delete(ACCOUNTS[0])
        assert store.load(ACCOUNTS[0]) is None
        assert store.load(ACCOUNTS[1]) == make_token(2)

    @pytest.mark.parametrize("account", ["", "x" * 201, "\ud800", None])
    def test_names_that_cannot_work_are_refused(self, store: TokenStore, account: str) -> None:
        calls: list[Callable[[], object]] = [
            lambda: store.load(account),
            lambda: store.save(account, make_token()),
            lambda: store.delete(account),
            lambda: store.lock(account).__enter__(),
        ]
        for call in calls:
            with pytest.raises(ConfigurationError, match="account name"):
                call()

    def test_the_lock_keeps_other_threads_out(self, store: TokenStore) -> None:
        def enter() -> None:
            with store.lock("default", timeout=0.05):
                pass

        with store.lock("default"):
            refused = in_thread(enter)
            assert isinstance(refused, StoreError)
            assert "locked" in str(refused)
        assert in_thread(enter) is None

    def test_a_timeout_of_zero_tries_once(self, store: TokenStore) -> None:
        with store.lock("default", timeout=0):
            assert isinstance(
                in_thread(lambda: store.lock("default", timeout=0).__enter__()), StoreError
            )

    def test_the_lock_is_of_one_account(self, store: TokenStore) -> None:
        with store.lock("one"), store.lock("two", timeout=0.05):
            assert in_thread(lambda: store.save("three", make_token())) is None

    def test_the_lock_is_let_go_when_its_block_fails(self, store: TokenStore) -> None:
        with pytest.raises(KeyError), store.lock("default"):
            raise KeyError
        assert in_thread(lambda: store.save("default", make_token())) is None

    def test_the_lock_is_not_reentrant(self, store: TokenStore) -> None:
        with store.lock("default"):
            with pytest.raises(StoreError, match="already holds"):
                store.lock("default", timeout=None).__enter__()
            store.save("default", make_token())
        assert store.load("default") == make_token()

    def test_a_lock_without_timeout_waits(self, store: TokenStore) -> None:
        entered, order = threading.Event(), []

        def enter() -> None:
            entered.set()
            with store.lock("default", timeout=None):
                order.append("second")

        thread = threading.Thread(target=enter)
        with store.lock("default"):
            thread.start()
            assert entered.wait(10)
            order.append("first")
        thread.join(20)
        assert order == ["first", "second"]

    def test_the_holder_saves_loads_and_deletes(self, store: TokenStore) -> None:
        with store.lock("default"):
            store.save("default", make_token())
            assert store.load("default") == make_token()
            assert in_thread(lambda: store.load("default")) == make_token()
            store.delete("default")
            assert store.load("default") is None

    def test_threads_take_turns(self, store: TokenStore) -> None:
        store.save("default", make_token(1))

        def count() -> None:
            for _ in range(5):
                with store.lock("default"):
                    token = store.load("default")
                    assert token is not None
                    store.save("default", make_token(token.created_at - 1_760_000_000 + 1))

        threads = [threading.Thread(target=count) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert store.load("default") == make_token(41)

    def test_no_secret_in_the_repr(self, store: TokenStore) -> None:
        store.save("default", make_token())
        assert SECRET not in repr(store)

    def test_a_login_outlasts_the_refresh_under_way(self, store: TokenStore) -> None:
        login = threading.Thread(target=lambda: store.save("default", make_token(2)))
        # Some stores make the login wait, and some refuse what the holder saves after it.
        with suppress(NewerTokenSaved), store.lock("default"):
            login.start()
            login.join(0.05)
            store.save("default", make_token(1))
        login.join(20)
        assert store.load("default") == make_token(2)


def test_the_lock_of_a_thread_does_not_bind_a_child_forked_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = MemoryTokenStore()
    with store.lock("default"), monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: -1)
        with store.lock("default", timeout=0):
            pass
