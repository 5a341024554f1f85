"""Where tokens live: in files, in memory, in the system's keyring, in Redis or Valkey.

The stores are loaded on first use, so that a program pays only for the one it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trakt_auth.stores.base import TokenStore
    from trakt_auth.stores.file import FileTokenStore
    from trakt_auth.stores.keyring import KeyringTokenStore
    from trakt_auth.stores.memory import MemoryTokenStore
    from trakt_auth.stores.redis import RedisTokenStore

_HOME = {
    "FileTokenStore": "file",
    "KeyringTokenStore": "keyring",
    "MemoryTokenStore": "memory",
    "RedisTokenStore": "redis",
    "TokenStore": "base",
}

__all__ = [
    "FileTokenStore",
    "KeyringTokenStore",
    "MemoryTokenStore",
    "RedisTokenStore",
    "TokenStore",
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
