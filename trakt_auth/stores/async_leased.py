"""`AsyncLeasedStore`: a store in a database, for asyncio and trio."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from typing import Any, TypeVar, cast

from trakt_auth._ground.loops import sleep_async, spawn
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import arun
from trakt_auth.errors import StoreError, TraktAuthError
from trakt_auth.stores import leased_steps as steps
from trakt_auth.stores.account import account_key
from trakt_auth.stores.async_locking import AsyncLockingStore
from trakt_auth.stores.leased_steps import Do, OwnedLease, Steps
from trakt_auth.stores.leases import LEASE, LockPause, keep
from trakt_auth.stores.optional import AsyncMarking
from trakt_auth.token import Token

T = TypeVar("T")


class AsyncLeasedStore(AsyncLockingStore):
    """Base class of an `AsyncTokenStore` in a database that several processes or hosts share.

    Define the steps of `LeasedStore` as coroutines; they promise the same. A task renews the
    lock. If the event loop is blocked for longer than 8 seconds, the lock is lost, but no token.
    """

    lock_is_sure = False
    lease_seconds: float = LEASE
    """Seconds that the lock outlives a holder that has died; 30 at most."""

    @abstractmethod
    async def read(self, account: str) -> Token | None:
        """See `LeasedStore.read`."""

    @abstractmethod
    async def put(self, account: str, token: Token) -> None:
        """See `LeasedStore.put`."""

    @abstractmethod
    async def remove(self, account: str) -> None:
        """See `LeasedStore.remove`."""

    @abstractmethod
    async def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        """See `LeasedStore.swap`."""

    @abstractmethod
    async def lease(self, account: str, owner: str, seconds: float) -> bool:
        """See `LeasedStore.lease`."""

    @abstractmethod
    async def release(self, account: str, owner: str) -> None:
        """See `LeasedStore.release`."""

    def use(self) -> AbstractAsyncContextManager[object]:
        """Return a context in which one step runs. By default, it does nothing."""
        return nullcontext()

    async def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        return await self._run(steps.load(account))

    async def save(self, account: str, token: Token) -> None:
        """See `LeasedStore.save`."""
        async with self.turn(account):
            await self._run(steps.save(account, token, self._lease(account)))

    async def delete(self, account: str) -> None:
        """See `LeasedStore.delete`."""
        async with self.turn(account):
            await self._run(steps.delete(account, self._lease(account)))

    async def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `LeasedStore.replace`."""
        lease, marks = self._lease(account), isinstance(self, AsyncMarking)
        return await self._run(steps.replace(account, spent, token, lease, marks=marks))

    @asynccontextmanager
    async def exclude_others(
        self,
        account: str,
        timeout: float | None,  # noqa: ASYNC109 - the protocol's
    ) -> AsyncIterator[OwnedLease]:
        """See `LockingStore.exclude_others`."""
        from anyio import CancelScope, Event, move_on_after

        lease, kept, ended = OwnedLease(self.lease_seconds), CancelScope(), Event()
        await self._run(steps.lock(account, lease, timeout))

        async def keep_until_the_end() -> None:
            with kept:
                await keep(lambda: self._run(steps.keep(account, lease)), account, lease.lasts)
            ended.set()

        spawn(keep_until_the_end)
        try:
            yield lease
        finally:
            kept.cancel()
            # Even where the holder was cancelled. A lock that cannot be let go expires, and what
            # was done under it is done.
            with move_on_after(lease.lasts, shield=True), suppress(StoreError):
                await ended.wait()
                await self._run(steps.release(account, lease))

    def _lease(self, account: str) -> OwnedLease | None:
        return cast("OwnedLease | None", self._handle(account_key(account)))

    @sealed
    async def _run(self, plan: Steps[T]) -> T:
        return await arun(plan, self._do)

    async def _do(self, step: Do | LockPause) -> Any:
        if isinstance(step, LockPause):
            return await sleep_async(step.seconds)
        return await self._call(step)

    @sealed
    async def _call(self, step: Do) -> Any:
        try:
            async with self.use():
                return await getattr(self, step.method)(*step.arguments)
        except TraktAuthError:
            raise
        except Exception as error:  # noqa: BLE001 - of an author's, it may be any
            problem = steps.problem(error)
        # Out here, so that no context leads to frames that hold the token.
        raise StoreError(f"Cannot {step.what} in {type(self).__name__}: {problem}.")
