"""Accounts that are forgotten: by name, and those that nobody holds."""

from __future__ import annotations

import gc
import tracemalloc

import pytest

from trakt_auth import App, AsyncTrakt, LoginRequired, MemoryTokenStore, Trakt
from trakt_auth._calls.accounts import RECENT
from trakt_auth.sandbox import Sandbox


def test_a_forgotten_account_reads_the_store_again(trakt_sandbox: Sandbox) -> None:
    store, other = MemoryTokenStore(), MemoryTokenStore()
    store.save("robin", trakt_sandbox.sign_in())
    with Trakt(trakt_sandbox.app, store=store, clock=trakt_sandbox.clock) as trakt:
        robin = trakt.account("robin")
        limiter = robin._caller.account.limiter
        robin.users.settings()
        store._tokens = other._tokens  # as by another process
        robin.users.settings()  # by the token in memory
        trakt.forget("robin")
        with pytest.raises(LoginRequired):
            robin.users.settings()
        assert robin._caller.account.limiter is not limiter
        trakt.forget("nobody knows this one")


@pytest.mark.anyio
async def test_to_forget_is_no_coroutine(trakt_sandbox: Sandbox) -> None:
    store = MemoryTokenStore()
    store.save("robin", trakt_sandbox.sign_in())
    async with AsyncTrakt(trakt_sandbox.app, store=store, clock=trakt_sandbox.clock) as trakt:
        robin = trakt.account("robin")
        await robin.users.settings()
        store._tokens.clear()
        assert trakt.forget("robin") is None  # type: ignore[func-returns-value]
        with pytest.raises(LoginRequired):
            await robin.users.settings()


def test_a_view_is_the_same_while_it_is_held(app: App) -> None:
    with Trakt(app) as trakt:
        alice = trakt.account("alice")
        for number in range(2 * RECENT):
            trakt.account(f"session {number}")
        assert trakt.account("alice") is alice
        assert trakt.account("default") is trakt


def test_the_count_of_a_recent_account_is_kept(app: App) -> None:
    with Trakt(app) as trakt:
        limiter = trakt.account("alice")._caller.account.limiter
        gc.collect()
        assert trakt.account("alice")._caller.account.limiter is limiter


@pytest.mark.slow
@pytest.mark.parametrize("names", [1500, pytest.param(10_000, marks=pytest.mark.nightly)])
def test_accounts_that_come_and_go_take_no_memory(names: int) -> None:
    store = MemoryTokenStore()
    with (
        Sandbox() as sandbox,
        Trakt(sandbox.app, store=store, clock=sandbox.clock) as trakt,
    ):
        token = sandbox.sign_in()
        store.save("warm", token)
        trakt.account("warm").users.settings()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        account: Trakt | None = None
        for number in range(names):
            name = f"session {number}"
            store.save(name, token)
            account = trakt.account(name)
            account._caller.account.refresher.get()  # as the second call of an account does
            assert account._caller.account.limiter is not None
            store.delete(name)
        account = None
        gc.collect()
        used = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
    assert used < 3_000_000
