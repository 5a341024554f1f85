"""The tests of `trakt_auth.testing.stores` for an `AsyncTokenStore`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress

import anyio
import anyio.lowlevel
import pytest
from anyio import to_thread
from attrs import evolve

from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import optional
from trakt_auth.stores.base import AsyncTokenStore, NewerTokenSaved
from trakt_auth.testing._other_process import PATIENCE, OtherProcess, other_process
from trakt_auth.testing._through_trakt import acheck_new_logins
from trakt_auth.testing.tokens import ACCOUNTS, full_token, make_intent, make_token

_PATIENCE = PATIENCE


class AsyncTokenStoreTests:
    """Tests of what every `AsyncTokenStore` promises. Subclass it, and define the fixture `store`.

    The tests are coroutines: mark the class for the pytest plugin that runs your async tests.
    """

    @pytest.fixture
    def store(self) -> AsyncTokenStore:
        """Return an empty store. Define this one."""
        pytest.fail("Override the fixture `store`: it returns an empty store of yours.")

    @pytest.fixture
    def peer(self, store: AsyncTokenStore) -> AsyncTokenStore:
        """Return another object on the same storage. By default, `store` itself."""
        return store

    @pytest.fixture
    def outage(self) -> AbstractContextManager[object]:
        """Return a context in which the storage is gone. By default, its test is skipped."""
        pytest.skip("no fixture `outage`: a context manager in which the storage is gone")

    @pytest.fixture
    def other(self, store: AsyncTokenStore, peer: AsyncTokenStore) -> Iterator[OtherProcess]:
        """Another process that has `peer`. Do not override it."""
        with other_process(store, peer) as other:
            yield other

    @pytest.fixture
    def doomed(self, store: AsyncTokenStore, peer: AsyncTokenStore) -> Iterator[OtherProcess]:
        """The same, to be killed. Do not override it."""
        with other_process(store, peer, lease=1.0) as other:
            yield other

    async def test_an_empty_store_holds_nothing(self, store: AsyncTokenStore) -> None:
        assert await store.load("default") is None
        await store.delete("default")
        assert await store.load("default") is None

    async def test_every_field_comes_back(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        await store.save("default", full_token())
        found = await peer.load("default")
        assert found == full_token()
        assert found is not None
        assert found.to_dict() == full_token().to_dict()

    async def test_a_save_replaces_the_token(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        await store.save("default", make_token(1))
        await peer.save("default", make_token(2))
        assert await store.load("default") == make_token(2)

    async def test_a_deleted_token_is_gone(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        await store.save("default", make_token())
        await peer.delete("default")
        assert await store.load("default") is None
        await store.save("default", make_token(2))
        assert await peer.load("default") == make_token(2)

    async def test_accounts_of_any_name_do_not_touch_each_other(
        self, store: AsyncTokenStore
    ) -> None:
        for number, account in enumerate(ACCOUNTS, 1):
            await store.save(account, make_token(number))
        for number, account in enumerate(ACCOUNTS, 1):
            assert await store.load(account) == make_token(number)
        await store.delete(ACCOUNTS[0])
        assert await store.load(ACCOUNTS[0]) is None
        assert await store.load(ACCOUNTS[1]) == make_token(2)

    @pytest.mark.parametrize("account", ["", "x" * 201, "\ud800"])
    async def test_a_name_works_or_is_refused(self, store: AsyncTokenStore, account: str) -> None:
        try:
            await store.save(account, make_token())
        except ConfigurationError:
            with pytest.raises(ConfigurationError):
                await store.delete(account)
            with pytest.raises(ConfigurationError):
                await store.lock(account).__aenter__()
        else:
            assert await store.load(account) == make_token()

    async def test_the_accounts_that_have_a_token(self, store: AsyncTokenStore) -> None:
        if not isinstance(store, optional.AsyncListing):
            pytest.skip("the store has no accounts(), which is not required")
        assert await store.accounts() == []
        for account in ACCOUNTS:
            await store.save(account, make_token())
        assert await store.accounts() == sorted(ACCOUNTS)
        await store.delete("default")
        assert await store.accounts() == sorted(set(ACCOUNTS) - {"default"})

    async def test_trying_to_write_changes_nothing(self, store: AsyncTokenStore) -> None:
        await optional.acheck_writable(store, "default")
        assert await store.load("default") is None
        await store.save("default", make_token())
        await optional.acheck_writable(store, "default")
        assert await store.load("default") == make_token()

    async def test_the_successor_of_a_token_is_saved(self, store: AsyncTokenStore) -> None:
        await store.save("default", make_token(1))
        async with store.lock("default"):
            assert await optional.areplace(store, "default", make_token(1), make_token(1))
            refused = evolve(make_token(1), refused=True)
            assert await optional.areplace(store, "default", make_token(1), refused)
            assert await optional.areplace(store, "default", make_token(1), make_token(2))
            assert await store.load("default") == make_token(2)

    async def test_what_another_has_begun_to_spend_is_seen(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        if not isinstance(getattr(store, "lock_is_sure", None), bool):
            pytest.skip("the store has no lock_is_sure, which is not required")
        old, new = make_token(1), make_token(2)
        mine, another = (evolve(old, spending=make_intent(pid)) for pid in (1, 2))
        await store.save("default", old)
        async with store.lock("default"):
            assert await optional.areplace(store, "default", old, mine)
            found = await peer.load("default")
            assert found is not None
            assert found.spending == mine.spending
            assert not await optional.areplace(store, "default", old, another)
            assert not await optional.areplace(store, "default", another, old)
            found = await store.load("default")
            assert found is not None
            assert found.spending == mine.spending
            assert await optional.areplace(store, "default", mine, old)
            found = await store.load("default")
            assert found is not None
            assert found.spending is None
            assert await optional.areplace(store, "default", old, another)
            # What Trakt has issued is saved, whoever has begun since.
            assert await optional.areplace(store, "default", mine, new)
            assert await store.load("default") == new

    async def test_what_was_spent_is_not_in_the_place_of_another(
        self, store: AsyncTokenStore
    ) -> None:
        await store.save("default", make_token(7))
        async with store.lock("default"):
            assert not await optional.areplace(store, "default", make_token(1), make_token(2))
            assert await store.load("default") == make_token(7)
            await store.delete("default")
            assert not await optional.areplace(store, "default", make_token(7), make_token(2))
            assert await store.load("default") is None

    async def test_the_lock_keeps_others_out(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        async with store.lock("default"):
            assert isinstance(await _in_task(peer, 0.05), StoreError)
        assert await _in_task(peer, 0.05) is None

    async def test_a_timeout_of_zero_tries_once(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        async with store.lock("default", timeout=0):
            assert isinstance(await _in_task(peer, 0), StoreError)

    async def test_the_lock_is_of_one_account(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        async with store.lock("one"), store.lock("two", timeout=_PATIENCE):
            with anyio.fail_after(_PATIENCE):
                await peer.save("three", make_token())

    async def test_the_lock_is_let_go_when_its_block_fails(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        with pytest.raises(KeyError):
            async with store.lock("default"):
                raise KeyError
        assert await _in_task(peer, _PATIENCE) is None

    async def test_the_lock_is_let_go_when_its_holder_is_cancelled(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        async with anyio.create_task_group() as tasks:
            held = anyio.Event()

            async def hold() -> None:
                async with store.lock("default"):
                    held.set()
                    await anyio.sleep_forever()

            tasks.start_soon(hold)
            await held.wait()
            tasks.cancel_scope.cancel()
        assert await _in_task(peer, _PATIENCE) is None

    async def test_the_lock_is_not_reentrant(self, store: AsyncTokenStore) -> None:
        async with store.lock("default"):
            with pytest.raises(StoreError), anyio.fail_after(_PATIENCE):
                await store.lock("default", timeout=None).__aenter__()

    async def test_a_lock_without_timeout_waits(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        order: list[str] = []

        async def enter() -> None:
            async with peer.lock("default", timeout=None):
                order.append("second")

        with anyio.fail_after(_PATIENCE):
            async with anyio.create_task_group() as tasks, store.lock("default"):
                tasks.start_soon(enter)
                for _ in range(10):
                    await anyio.lowlevel.checkpoint()
                order.append("first")
        assert order == ["first", "second"]

    async def test_the_holder_saves_loads_and_deletes(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        async with store.lock("default"):
            with anyio.fail_after(_PATIENCE):
                await store.save("default", make_token())
                assert await store.load("default") == make_token()
                assert await peer.load("default") == make_token()
                await store.delete("default")
                assert await store.load("default") is None

    async def test_tasks_take_turns(self, store: AsyncTokenStore, peer: AsyncTokenStore) -> None:
        await store.save("default", make_token(0))

        async def count(mine: AsyncTokenStore) -> None:
            for _ in range(5):
                async with mine.lock("default"):
                    token = await mine.load("default")
                    await anyio.lowlevel.checkpoint()
                    assert token is not None
                    await mine.save("default", make_token(token.created_at - 1_760_000_000 + 1))

        with anyio.fail_after(_PATIENCE):
            async with anyio.create_task_group() as tasks:
                for mine in [store, peer] * 4:
                    tasks.start_soon(count, mine)
        assert await store.load("default") == make_token(40)

    async def test_no_secret_in_the_repr(self, store: AsyncTokenStore) -> None:
        await store.save("default", make_token())
        assert "token-1" not in repr(store)

    async def test_a_login_outlasts_the_refresh_under_way(
        self, store: AsyncTokenStore, peer: AsyncTokenStore
    ) -> None:
        async with anyio.create_task_group() as tasks:
            # Some stores make the login wait, and some refuse what the holder saves after it.
            with suppress(NewerTokenSaved):
                async with store.lock("default"):
                    tasks.start_soon(peer.save, "default", make_token(2))
                    await anyio.sleep(0.05)
                    await store.save("default", make_token(1))
        assert await store.load("default") == make_token(2)

    async def test_another_process_shares_tokens_and_locks(
        self, store: AsyncTokenStore, other: OtherProcess
    ) -> None:
        await store.save("default", make_token(1))
        assert await to_thread.run_sync(other.ask, "load", "default") == make_token(1)
        await to_thread.run_sync(other.ask, "save", "default", make_token(2))
        assert await store.load("default") == make_token(2)
        await to_thread.run_sync(other.ask, "delete", "default")
        assert await store.load("default") is None
        await to_thread.run_sync(other.ask, "hold", "default")
        with pytest.raises(StoreError):
            await store.lock("default", timeout=0).__aenter__()
        await to_thread.run_sync(other.ask, "let_go")
        async with store.lock("default", timeout=_PATIENCE):
            pass

    async def test_the_lock_of_a_process_that_was_killed_is_free(
        self, store: AsyncTokenStore, doomed: OtherProcess
    ) -> None:
        await store.save("default", make_token(1))
        await to_thread.run_sync(doomed.ask, "hold", "default")
        await to_thread.run_sync(doomed.kill)
        async with store.lock("default", timeout=_PATIENCE):
            assert await optional.areplace(store, "default", make_token(1), make_token(2))
        assert await store.load("default") == make_token(2)

    async def test_a_new_login_counts_at_the_next_call(self, store: AsyncTokenStore) -> None:
        await acheck_new_logins(store)

    async def test_the_storage_comes_back(
        self, store: AsyncTokenStore, outage: AbstractContextManager[object]
    ) -> None:
        await store.save("default", make_token(1))
        with outage:
            with pytest.raises(StoreError):
                await store.load("default")
            with pytest.raises(StoreError):
                await store.save("default", make_token(2))
        # The first use may find out that its connection is broken.
        with suppress(StoreError):
            await store.load("default")
        assert await store.load("default") == make_token(1)
        await store.save("default", make_token(2))
        assert await store.load("default") == make_token(2)


async def _in_task(store: AsyncTokenStore, seconds: float) -> StoreError | None:
    """What another task is told that asks for the lock."""
    outcome: list[StoreError | None] = []

    async def enter() -> None:
        try:
            async with store.lock("default", timeout=seconds):
                outcome.append(None)
        except StoreError as error:
            outcome.append(error)

    with anyio.fail_after(2 * _PATIENCE):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(enter)
    return outcome[0]
