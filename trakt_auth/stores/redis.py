"""Tokens in Redis or Valkey: for services that outgrow one machine."""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores.account import account_key
from trakt_auth.stores.base import NewerTokenSaved
from trakt_auth.stores.document import Unreadable, check_replaceable, dump, parse, usable
from trakt_auth.stores.locking import Deadline, LockingStore, busy
from trakt_auth.token import Token

if TYPE_CHECKING:
    import redis

T = TypeVar("T")

# Longer than a refresh takes at its slowest: until then, nobody else may spend the refresh token.
LOCK_EXPIRY = 45.0

# Seconds for one answer of the server, which usually takes a millisecond.
_ANSWER = 5.0

# Seconds between two attempts at the lock, at most.
_POLL = 0.1

# Every account has a hash - token, written (the fence it was written under), fence (the last one
# given out) - and, while somebody holds it, a lock whose value is the holder's own.

# A repeated call, after an answer that was lost, finds the lock its own.
_ACQUIRE = """
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return redis.call('HINCRBY', KEYS[2], 'fence', 1)
end
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return tonumber(redis.call('HGET', KEYS[2], 'fence'))
end
return 0
"""

_RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
"""

# A holder whose lock has expired may still write as long as nobody else has: its token may be the
# only one that works. The fence outlives a deleted token, which a slow holder must not bring back.
_WRITE = """
local fence = tonumber(ARGV[1])
if fence == 0 then
  fence = redis.call('HINCRBY', KEYS[1], 'fence', 1)
else
  if tonumber(redis.call('HGET', KEYS[1], 'written') or 0) > fence then
    return 0
  end
  if tonumber(redis.call('HGET', KEYS[1], 'fence') or 0) < fence then
    redis.call('HSET', KEYS[1], 'fence', fence)
  end
end
redis.call('HSET', KEYS[1], 'written', fence)
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], 'token')
else
  redis.call('HSET', KEYS[1], 'token', ARGV[2])
end
return 1
"""


class RedisTokenStore(LockingStore):
    """A `TokenStore` in Redis or Valkey (extra ``redis``), shared by every host that reaches it.

    The lock excludes threads, processes and hosts. It expires `lock_expiry` seconds after it was
    had, so that a dead host frees it; and it gives its holder a fencing number, so that a slow one
    cannot overwrite what was saved since: its `save` then raises `NewerTokenSaved`. A `save` or
    `delete` outside the lock does not wait for it but comes after it: the holder's is refused.

    A saved token is as durable as the server keeps its data (best ``appendonly yes`` with
    ``appendfsync always``; a failover to a replica can lose the last moment), and must not be
    evicted: any ``maxmemory-policy`` but ``allkeys-*`` will do. Tokens cross the network as they
    are: outside a private network, use ``rediss://``. Two keys of an account share a hash slot, so
    a cluster works.

    Args:
        client_or_url: A client of yours, with your timeouts; or a URL such as
            ``redis://user:password@host:6379/0``.
        prefix: Of every key.
        lock_expiry: Seconds.

    Raises:
        ConfigurationError: The URL or a setting cannot work.
        StoreError: The extra is not installed.
    """

    def __init__(
        self,
        client_or_url: redis.Redis | redis.RedisCluster | str,
        *,
        prefix: str = "trakt-auth:",
        lock_expiry: float = LOCK_EXPIRY,
    ) -> None:
        if not lock_expiry >= 0.001:
            raise ConfigurationError("lock_expiry must be a positive number of seconds")
        self._client, self._where = _client(client_or_url)
        self._prefix = prefix
        self._expiry = round(lock_expiry * 1000)

    def __repr__(self) -> str:
        return f"RedisTokenStore({self._where!r}, prefix={self._prefix!r})"

    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        return usable(self._read(account), self._place(account))

    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`.

        Raises:
            NewerTokenSaved: Inside a lock that has expired, others have saved or deleted since.
        """
        check_replaceable(self._read(account), self._place(account))
        self._write(f"save the token of account {account!r}", account, lambda: dump(token))

    def delete(self, account: str) -> None:
        """See `TokenStore.delete`.

        Raises:
            NewerTokenSaved: As with `save`.
        """
        self._write(f"delete the token of account {account!r}", account, lambda: b"")

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[int]:
        """See `LockingStore.exclude_others`."""
        key, deadline = account_key(account), Deadline(timeout)
        owner = os.urandom(16).hex()
        lock = self._lock(key)
        pause = _POLL / 16
        while not (fence := self._try_lock(account, key, owner)):
            remaining = deadline.remaining()
            if remaining == 0:
                raise busy(account)
            pause = min(2 * pause, _POLL)
            jittered = pause * random.uniform(0.5, 1)  # noqa: S311 - spreads load, hides nothing
            time.sleep(jittered if remaining is None else min(jittered, remaining))
        try:
            yield fence
        finally:
            # A lock that cannot be let go expires, and what was done under it is done.
            with suppress(StoreError):
                self._run("unlock", lambda: self._client.eval(_RELEASE, 1, lock, owner))

    def _try_lock(self, account: str, key: str, owner: str) -> int:
        keys = (self._lock(key), self._tokens(key))
        return self._run(
            f"lock the token of account {account!r}",
            lambda: int(self._client.eval(_ACQUIRE, 2, *keys, owner, self._expiry)),
        )

    def _read(self, account: str) -> Token | Unreadable | None:
        tokens = self._tokens(account_key(account))
        return self._run(
            f"read the token of account {account!r}",
            lambda: parse(_as_bytes(self._client.hget(tokens, "token"))),
        )

    def _write(self, what: str, account: str, document: Callable[[], bytes]) -> None:
        key = account_key(account)
        fence = cast("int", self._held().get(key, 0))
        written = self._run(
            what, lambda: self._client.eval(_WRITE, 1, self._tokens(key), fence, document())
        )
        if not int(written):
            raise NewerTokenSaved(
                f"Cannot {what}: the lock expired, and another host has saved a newer token or "
                "deleted it. Load it again."
            )

    def _place(self, account: str) -> str:
        return f"the key {self._tokens(account_key(account))} at {self._where}"

    def _tokens(self, key: str) -> str:
        # The braces make a cluster keep an account's keys together; no key has braces of its own.
        return f"{self._prefix}{{{key}}}"

    def _lock(self, key: str) -> str:
        return f"{self._tokens(key)}:lock"

    def _run(self, what: str, action: Callable[[], T]) -> T:
        from redis.exceptions import RedisClusterException, RedisError

        try:
            return action()
        except (RedisError, RedisClusterException, OSError, UnicodeError) as error:
            problem = _explain(error)
        # Out here, so that no context leads to frames that hold the token or the password.
        raise StoreError(f"Cannot {what} at {self._where}: {problem}.")


def _client(client_or_url: redis.Redis | redis.RedisCluster | str) -> tuple[Any, str]:
    """A client, and what it is called in messages."""
    try:
        import redis
        from redis.backoff import ExponentialBackoff
        from redis.retry import Retry
    except ImportError:
        raise StoreError(
            'RedisTokenStore needs a package more: pip install "trakt-auth[redis]"'
        ) from None
    if isinstance(client_or_url, redis.Redis | redis.RedisCluster):
        return client_or_url, "Redis"
    if not isinstance(client_or_url, str):
        raise ConfigurationError(
            "RedisTokenStore takes a URL such as redis://localhost:6379/0, or a redis.Redis client "
            "(not an asyncio one)"
        )
    with suppress(ValueError):
        parts = urlsplit(client_or_url)
        address = f":{parts.port}" if parts.port else ""
        client = redis.Redis.from_url(
            client_or_url,
            socket_timeout=_ANSWER,
            socket_connect_timeout=_ANSWER,
            retry=Retry(ExponentialBackoff(cap=0.5, base=0.05), 1),
        )
        return client, f"{parts.scheme}://{parts.hostname or ''}{address}{parts.path}"
    # The error of redis or urllib may quote a part of the password.
    raise ConfigurationError(
        "The Redis URL cannot be read. It looks like redis://user:password@host:6379/0, with any "
        "special character in the password percent-encoded."
    )


def _explain(error: Exception) -> str:
    """Advice by the kind of error; its text is the server's, and not to be trusted with secrets."""
    from redis import exceptions

    match error:
        case exceptions.AuthenticationError() | exceptions.AuthorizationError():
            return "the server refused the user name or password. Check them"
        case exceptions.NoPermissionError():
            return "this user lacks permission for EVAL or for these keys. Check the server's ACL"
        case exceptions.BusyLoadingError():
            return "the server is still loading its data. Try again in a moment"
        case exceptions.TimeoutError():
            return "the server did not answer in time. Check that it runs and is not overloaded"
        case exceptions.ConnectionError() | OSError():
            return "the server cannot be reached. Check its address, and that it runs"
        case exceptions.ReadOnlyError():
            return "it is a read-only replica. Use the address of the primary"
        case exceptions.OutOfMemoryError():
            return "the server is out of memory. Raise its maxmemory"
        case _:
            code = re.match(r"[A-Z]{3,20}(?= )", str(error))
            return f"the server answered {code[0] if code else type(error).__name__}"


def _as_bytes(value: bytes | str | None) -> bytes | None:
    return value.encode() if isinstance(value, str) else value
