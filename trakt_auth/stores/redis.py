"""Tokens in Redis or Valkey: for services on several machines."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import run
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores.account import account_key
from trakt_auth.stores.changes import changed
from trakt_auth.stores.leases import LEASE, Keeper, Lease, LockPause, lock_owner
from trakt_auth.stores.locking import LockingStore
from trakt_auth.stores.redis_client import (
    blocking_redis,
    redis_problem,
    require_redis,
    server_at,
    unreadable,
)
from trakt_auth.stores.redis_steps import Ask, Commands, RedisSteps
from trakt_auth.token import Token

if TYPE_CHECKING:
    import redis

T = TypeVar("T")


class RedisTokenStore(LockingStore):
    """A `TokenStore` in Redis or Valkey (extra ``redis``), shared by every host that reaches it.

    The lock works between threads, processes and hosts. It is a lease: it expires unless it is
    renewed, and a thread renews it while the holder lives. So a slow holder keeps the lock, and a
    dead one blocks the others for 10 seconds at most. A process that pauses for longer (a suspended
    machine) loses the lock, but no token: `replace` still saves the successor of the stored token.
    Any other `save` inside a lost lock raises `NewerTokenSaved` if others have written since. A
    `save` or `delete` outside the lock does not wait, and counts as newer than the holder's.

    A saved token is as durable as the server's data: best is ``appendonly yes`` with ``appendfsync
    always``; a failover to a replica can lose the last moment. The server must not evict tokens:
    use any ``maxmemory-policy`` but ``allkeys-*``. Tokens are sent unencrypted over ``redis://``:
    outside a private network, use ``rediss://``, which checks the server's certificate and its
    name. The two keys of an account share a hash slot, so a cluster works.

    The store waits 5 seconds for an answer of the server. It opens at most 20 connections, and a
    burst waits for these; ``?max_connections=50`` in the URL changes that. After a fork, parent
    and child may both use the store: each has its own connections.

    Args:
        client_or_url: A URL such as ``redis://user:password@host:6379/0``; or your own client,
            with your own timeouts, checks and handling of forks.
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
        client_or_url: redis.Redis | redis.RedisCluster | str,
        *,
        prefix: str = "trakt-auth:",
        lock_expiry: float = LEASE,
    ) -> None:
        self._lease = lease_of(lock_expiry)
        self._url: int | None = None
        # First, so that a traceback can show what has failed.
        self._steps = RedisSteps("Redis", prefix, self._lease)
        self._sleep: Callable[[float], None] = time.sleep
        require_redis("RedisTokenStore")
        if isinstance(client_or_url, str):
            place = server_at(client_or_url, blocking_redis)
            if place is None:
                del client_or_url  # not for the traceback
                raise unreadable()
            self._client = PerProcess[Any](partial(blocking_redis, place))
            self._steps.where = place.where
            self._url = hash(place.url)
        else:
            client = _own_client(client_or_url)
            self._client = PerProcess[Any](lambda: client)

    def __repr__(self) -> str:
        return f"RedisTokenStore({self._steps.where!r}, prefix={self._steps.prefix!r})"

    @property
    def identity(self) -> tuple[str, int, str] | None:
        """See `trakt_auth.stores.changes.identity`. None if you gave your own client."""
        return None if self._url is None else ("redis", self._url, self._steps.prefix)

    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        return self._run(self._steps.load(account))

    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`.

        Raises:
            NewerTokenSaved: The lock was lost, and others have saved or deleted since.
        """
        self._run(self._steps.save(account, token, self._fence(account)))
        changed(self, account)

    def delete(self, account: str) -> None:
        """See `TokenStore.delete`.

        Raises:
            NewerTokenSaved: As with `save`.
        """
        self._run(self._steps.delete(account, self._fence(account)))
        changed(self, account)

    def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `trakt_auth.stores.optional.Replacing.replace`. Works with or without the lock."""
        replaced = self._run(self._steps.replace(account, spent, token, self._fence(account)))
        if replaced:
            changed(self, account)
        return replaced

    def missing(self, account: str) -> str | None:
        """See `trakt_auth.stores.optional.Marking.missing`."""
        return self._run(self._steps.missing(account))

    def check_writable(self, account: str) -> None:
        """See `trakt_auth.stores.optional.Checking.check_writable`."""
        self._run(self._steps.check(account))

    def accounts(self) -> list[str]:
        """Return the accounts that have a token, sorted. Scans every key of the database."""
        ask = Ask("list the accounts", "scan_iter", (self._steps.pattern,))
        found = self._steps.accounts_of(self._ask(ask))
        return [account for account in found if self._run(self._steps.holds_token(account))]

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[Lease]:
        """See `LockingStore.exclude_others`."""
        steps, owner = self._steps, lock_owner()
        lease = self._run(steps.acquire(account, owner, timeout))
        keeper = Keeper(lambda mine: self._run(steps.renew(account, owner, mine)), account, lease)
        keeper.start()
        try:
            yield lease
        finally:
            if keeper.stop():
                # A lock that cannot be let go expires, and what was done under it is done.
                with suppress(StoreError):
                    self._run(steps.release(account, owner))

    def _fence(self, account: str) -> int:
        lease = self._held().get(account_key(account))
        return lease.number if isinstance(lease, Lease) else 0

    @sealed
    def _run(self, steps: Commands[T]) -> T:
        return run(steps, self._do)

    def _do(self, step: Ask | LockPause) -> Any:
        return self._sleep(step.seconds) if isinstance(step, LockPause) else self._ask(step)

    @sealed
    def _ask(self, ask: Ask) -> Any:
        try:
            client = self._client.get()
            if ask.method == "scan_iter":
                return list(client.scan_iter(*ask.arguments))
            return getattr(client, ask.method)(*ask.arguments)
        except Exception as error:  # noqa: BLE001 - a client may raise anything on a strange answer
            problem = redis_problem(error)
        # Out here, so that no context leads to frames that hold the token or the password.
        raise StoreError(f"Cannot {ask.what} at {self._steps.where}: {problem}.")


def lease_of(lock_expiry: float) -> float:
    """Seconds that a lock lasts without being renewed.

    Raises:
        ConfigurationError: `lock_expiry` is not a positive number.
    """
    is_number = isinstance(lock_expiry, int | float) and not isinstance(lock_expiry, bool)
    if not (is_number and lock_expiry >= 0.001):
        raise ConfigurationError("lock_expiry must be a positive number of seconds")
    return min(lock_expiry, LEASE)


def _own_client(client: object) -> redis.Redis | redis.RedisCluster:
    import redis

    if isinstance(client, redis.Redis | redis.RedisCluster):
        return client
    raise ConfigurationError(
        "RedisTokenStore takes a URL such as redis://localhost:6379/0, or a redis.Redis client "
        "(not an asyncio one: that is for AsyncRedisTokenStore)"
    )
