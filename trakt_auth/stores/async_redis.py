"""Tokens in Redis or Valkey, for asyncio programs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, Self, TypeVar
from weakref import WeakKeyDictionary

from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import arun
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores.account import account_key
from trakt_auth.stores.async_locking import AsyncLockingStore
from trakt_auth.stores.changes import changed
from trakt_auth.stores.leases import LEASE, Lease, LockPause, keep, lock_owner
from trakt_auth.stores.redis import lease_of
from trakt_auth.stores.redis_client import (
    ANSWER,
    RedisServer,
    async_redis,
    redis_problem,
    require_redis,
    server_at,
    unreadable,
)
from trakt_auth.stores.redis_steps import Ask, Commands, RedisSteps
from trakt_auth.token import Token

if TYPE_CHECKING:
    import redis.asyncio

T = TypeVar("T")


class AsyncRedisTokenStore(AsyncLockingStore):
    """An `AsyncTokenStore` in Redis or Valkey (extra ``redis``), for asyncio.

    Shares tokens and locks with `RedisTokenStore`, and makes the same promises. A task renews the
    lock. If the event loop is blocked for longer than 8 seconds, the lock is lost, but no token.
    Each event loop has its own connections; `aclose` closes those of the running loop. On trio,
    use `RedisTokenStore`.

    Args:
        client_or_url: A URL such as ``redis://user:password@host:6379/0``; or your own asyncio
            client with your own timeouts. Your client is not closed.
        prefix: The start of every key.
        lock_expiry: Seconds until the lock of a dead holder is free. Values above 8 count as 8.

    Raises:
        ConfigurationError: The URL or a setting cannot work.
        StoreError: The extra is not installed.
    """

    lock_is_sure = False

    @sealed
    def __init__(
        self,
        client_or_url: redis.asyncio.Redis | redis.asyncio.RedisCluster | str,
        *,
        prefix: str = "trakt-auth:",
        lock_expiry: float = LEASE,
    ) -> None:
        self._lease = lease_of(lock_expiry)
        # First, so that a traceback can show what has failed.
        self._steps = RedisSteps("Redis", prefix, self._lease)
        require_redis("AsyncRedisTokenStore")
        self._address: RedisServer | None = None
        self._clients: WeakKeyDictionary[object, Any] = WeakKeyDictionary()
        self._own: Any = None
        if isinstance(client_or_url, str):
            self._address = server_at(client_or_url, async_redis)
            if self._address is None:
                del client_or_url  # not for the traceback
                raise unreadable()
            self._steps.where = self._address.where
        else:
            self._own = _own_client(client_or_url)
        self._url = hash(self._address.url) if self._address else None

    def __repr__(self) -> str:
        return f"AsyncRedisTokenStore({self._steps.where!r}, prefix={self._steps.prefix!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections of the running loop. Using the store again opens new ones."""
        client = self._clients.pop(_asyncio_loop(), None)
        if client is not None:
            await client.aclose()

    @property
    def identity(self) -> tuple[str, int, str] | None:
        """See `trakt_auth.stores.changes.identity`. None if you gave your own client."""
        return None if self._url is None else ("redis", self._url, self._steps.prefix)

    async def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        return await self._run(self._steps.load(account))

    async def save(self, account: str, token: Token) -> None:
        """See `RedisTokenStore.save`."""
        await self._run(self._steps.save(account, token, self._fence(account)))
        changed(self, account)

    async def delete(self, account: str) -> None:
        """See `RedisTokenStore.delete`."""
        await self._run(self._steps.delete(account, self._fence(account)))
        changed(self, account)

    async def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `RedisTokenStore.replace`."""
        replaced = await self._run(self._steps.replace(account, spent, token, self._fence(account)))
        if replaced:
            changed(self, account)
        return replaced

    async def missing(self, account: str) -> str | None:
        """See `trakt_auth.stores.optional.Marking.missing`."""
        return await self._run(self._steps.missing(account))

    async def check_writable(self, account: str) -> None:
        """See `trakt_auth.stores.optional.Checking.check_writable`."""
        await self._run(self._steps.check(account))

    async def accounts(self) -> list[str]:
        """Return the accounts that have a token, sorted. Scans every key of the database."""
        ask = Ask("list the accounts", "scan_iter", (self._steps.pattern,))
        found = self._steps.accounts_of(await self._ask(ask))
        return [account for account in found if await self._run(self._steps.holds_token(account))]

    @asynccontextmanager
    async def exclude_others(
        self,
        account: str,
        timeout: float | None,  # noqa: ASYNC109 - the protocol's
    ) -> AsyncIterator[Lease]:
        """See `LockingStore.exclude_others`."""
        import asyncio

        from anyio import move_on_after

        steps, owner = self._steps, lock_owner()
        _asyncio_loop()
        lease = await self._run(steps.acquire(account, owner, timeout))
        keeper = asyncio.create_task(
            keep(lambda: self._run(steps.renew(account, owner, lease)), account, self._lease)
        )
        try:
            yield lease
        finally:
            keeper.cancel()
            # Even where the holder was cancelled. A lock that cannot be let go expires, and what
            # was done under it is done.
            with move_on_after(ANSWER, shield=True), suppress(StoreError):
                await asyncio.wait([keeper])
                await self._run(steps.release(account, owner))

    def _fence(self, account: str) -> int:
        lease = self._handle(account_key(account))
        return lease.number if isinstance(lease, Lease) else 0

    @sealed
    async def _run(self, steps: Commands[T]) -> T:
        return await arun(steps, self._do)

    async def _do(self, step: Ask | LockPause) -> Any:
        if isinstance(step, Ask):
            return await self._ask(step)
        import asyncio

        return await asyncio.sleep(step.seconds)

    @sealed
    async def _ask(self, ask: Ask) -> Any:
        client = self._client()
        try:
            if ask.method == "scan_iter":
                return [key async for key in client.scan_iter(*ask.arguments)]
            return await getattr(client, ask.method)(*ask.arguments)
        except Exception as error:  # noqa: BLE001 - a client may raise anything on a strange answer
            problem = redis_problem(error)
        # Out here, so that no context leads to frames that hold the token or the password.
        raise StoreError(f"Cannot {ask.what} at {self._steps.where}: {problem}.")

    def _client(self) -> Any:
        """A client of the running loop: connections belong to the loop that made them."""
        loop = _asyncio_loop()
        if self._address is None:
            return self._own
        client = self._clients.get(loop)
        if client is None:
            client = self._clients[loop] = async_redis(self._address)
        return client


def _asyncio_loop() -> object:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        pass
    raise StoreError("AsyncRedisTokenStore needs asyncio. On trio, use RedisTokenStore.")


def _own_client(client: object) -> Any:
    from redis.asyncio import Redis, RedisCluster

    if isinstance(client, Redis | RedisCluster):
        return client
    raise ConfigurationError(
        "AsyncRedisTokenStore takes a URL such as redis://localhost:6379/0, or a "
        "redis.asyncio.Redis client (not a blocking one: that is for RedisTokenStore)"
    )
