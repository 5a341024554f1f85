"""`AsyncLockingStore`: the lock that all async stores have in common, on asyncio and trio."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    nullcontext,
    suppress,
)
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakKeyDictionary, WeakValueDictionary

from trakt_auth._ground.loops import running_loop
from trakt_auth.errors import StoreError
from trakt_auth.stores.account import account_key
from trakt_auth.stores.base import LockBusy, UnusableToken
from trakt_auth.stores.locking import LOCK_PATIENCE, LONG_LOCK_WAIT, as_holds, busy
from trakt_auth.stores.optional import amissing, replaces
from trakt_auth.token import Token

if TYPE_CHECKING:
    import anyio


class _Loop:
    """What one event loop knows of the locks of one store."""

    def __init__(self) -> None:
        self.gates: WeakValueDictionary[str, anyio.Lock] = WeakValueDictionary()
        self.held: dict[tuple[str, int], object] = {}
        """What `exclude_others` gave, by key and the task that holds it."""


class AsyncLockingStore(ABC):
    """Base class of an `AsyncTokenStore`: define ``load``, ``save`` and ``delete``.

    By default, the lock works between the tasks of one event loop. If other loops or processes
    share the store, override `exclude_others`. In ``save`` and ``delete``, work inside ``async
    with self.turn(account):``. Test the class with `trakt_auth.testing.stores`.
    """

    _loops: WeakKeyDictionary[object, _Loop]

    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self:  # noqa: D102 - nothing to know
        # Here, so that a subclass need not call __init__.
        store = super().__new__(cls)
        store._loops = WeakKeyDictionary()
        return store

    def __getstate__(self) -> dict[str, Any]:
        # A store that is pickled for another process holds no lock there.
        return {name: value for name, value in vars(self).items() if name != "_loops"}

    @abstractmethod
    async def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""

    @abstractmethod
    async def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`."""

    @abstractmethod
    async def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""

    def exclude_others(
        self,
        account: str,  # noqa: ARG002 - for those that override it
        timeout: float | None,  # noqa: ARG002
    ) -> AbstractAsyncContextManager[object]:
        """Lock out other loops and processes. By default, do nothing.

        See `LockingStore.exclude_others`.
        """
        return nullcontext()

    @asynccontextmanager
    async def lock(
        self,
        account: str,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - the protocol's
    ) -> AsyncIterator[Callable[[], bool] | None]:
        """See `AsyncTokenStore.lock`. Gives what `exclude_others` does, if that can be called."""
        import anyio

        key = account_key(account)
        loop, mine = self._loop(), (key, _task())
        if mine in loop.held:
            raise StoreError(
                f"This task already holds the lock of account {account!r}; leave it first."
            )
        end = None if timeout is None else anyio.current_time() + timeout
        gate = loop.gates.setdefault(key, anyio.Lock())
        if not await _acquired(gate, timeout):
            raise busy(account)
        try:
            left = None if end is None else max(0.0, end - anyio.current_time())
            async with self.exclude_others(account, left) as handle:
                loop.held[mine] = handle
                try:
                    yield as_holds(handle)
                finally:
                    del loop.held[mine]
        finally:
            gate.release()

    @asynccontextmanager
    async def turn(self, account: str) -> AsyncIterator[None]:
        """See `LockingStore.turn`, with tasks in place of threads."""
        async with AsyncExitStack() as lock:
            if (account_key(account), _task()) not in self._loop().held:
                with suppress(LockBusy):
                    await lock.enter_async_context(self.lock(account, timeout=LONG_LOCK_WAIT))
            yield

    def locked(self, account: str) -> AbstractAsyncContextManager[object]:
        """See `LockingStore.locked`."""
        held = (account_key(account), _task()) in self._loop().held
        return nullcontext() if held else self.lock(account, timeout=LOCK_PATIENCE)

    async def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `trakt_auth.stores.optional.Replacing.replace`."""
        async with self.locked(account):
            try:
                found = await self.load(account)
            except UnusableToken:
                found = spent  # nothing that works is lost, and `save` has the last word
            if found is None and await amissing(self, account):
                found = spent
            if found is None or not replaces(found, spent, token):
                return False
            await self.save(account, token)
            return True

    async def check_writable(self, account: str) -> None:
        """See `trakt_auth.stores.optional.Checking.check_writable`. Tries only to lock."""
        async with self.locked(account):
            pass

    def _loop(self) -> _Loop:
        return self._loops.setdefault(running_loop(), _Loop())

    def _handle(self, key: str) -> object:
        """What `exclude_others` gave this task; None where it does not hold the lock."""
        return self._loop().held.get((key, _task()))


def _task() -> int:
    from anyio import get_current_task

    return get_current_task().id


async def _acquired(gate: anyio.Lock, seconds: float | None) -> bool:
    import anyio

    try:
        gate.acquire_nowait()
    except anyio.WouldBlock:
        with anyio.move_on_after(seconds):
            await gate.acquire()
            return True
        return False
    return True
