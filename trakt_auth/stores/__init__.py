"""Token stores: files, memory, the system's keyring, Redis or Valkey.

Each store is imported on first use, so a program loads only the store that it uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trakt_auth.stores.async_locking import AsyncLockingStore
    from trakt_auth.stores.async_redis import AsyncRedisTokenStore
    from trakt_auth.stores.base import AsyncTokenStore, NewerTokenSaved, TokenStore, UnusableToken
    from trakt_auth.stores.file import FileTokenStore
    from trakt_auth.stores.keyring import KeyringTokenStore
    from trakt_auth.stores.locking import LockingStore
    from trakt_auth.stores.memory import MemoryTokenStore
    from trakt_auth.stores.redis import RedisTokenStore

_HOME = {
    "AsyncLockingStore": "async_locking",
    "AsyncRedisTokenStore": "async_redis",
    "AsyncTokenStore": "base",
    "FileTokenStore": "file",
    "KeyringTokenStore": "keyring",
    "LockingStore": "locking",
    "MemoryTokenStore": "memory",
    "NewerTokenSaved": "base",
    "RedisTokenStore": "redis",
    "TokenStore": "base",
    "UnusableToken": "base",
}

__all__ = [
    "AsyncLockingStore",
    "AsyncRedisTokenStore",
    "AsyncTokenStore",
    "FileTokenStore",
    "KeyringTokenStore",
    "LockingStore",
    "MemoryTokenStore",
    "NewerTokenSaved",
    "RedisTokenStore",
    "TokenStore",
    "UnusableToken",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
