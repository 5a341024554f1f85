"""Token stores: files, memory, the system's keyring, Redis or Valkey, a database of yours.

Each store is imported on first use, so a program loads only the store that it uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trakt_auth.stores.account import account_key as account_key
    from trakt_auth.stores.account import account_name as account_name
    from trakt_auth.stores.async_leased import AsyncLeasedStore as AsyncLeasedStore
    from trakt_auth.stores.async_locking import AsyncLockingStore as AsyncLockingStore
    from trakt_auth.stores.async_redis import AsyncRedisTokenStore as AsyncRedisTokenStore
    from trakt_auth.stores.base import AsyncTokenStore as AsyncTokenStore
    from trakt_auth.stores.base import NewerTokenSaved as NewerTokenSaved
    from trakt_auth.stores.base import TokenStore as TokenStore
    from trakt_auth.stores.base import UnusableToken as UnusableToken
    from trakt_auth.stores.file import FileTokenStore as FileTokenStore
    from trakt_auth.stores.keyring import KeyringTokenStore as KeyringTokenStore
    from trakt_auth.stores.leased import LeasedStore as LeasedStore
    from trakt_auth.stores.locking import LockingStore as LockingStore
    from trakt_auth.stores.memory import MemoryTokenStore as MemoryTokenStore
    from trakt_auth.stores.redis import RedisTokenStore as RedisTokenStore
# As in the package's own: hidden from type checkers.
else:
    from trakt_auth import imported_late

    _NAMES = {
        "account": "account_key account_name",
        "async_leased": "AsyncLeasedStore",
        "async_locking": "AsyncLockingStore",
        "async_redis": "AsyncRedisTokenStore",
        "base": "AsyncTokenStore NewerTokenSaved TokenStore UnusableToken",
        "file": "FileTokenStore",
        "keyring": "KeyringTokenStore",
        "leased": "LeasedStore",
        "locking": "LockingStore",
        "memory": "MemoryTokenStore",
        "redis": "RedisTokenStore",
    }
    __all__, __getattr__, __dir__ = imported_late(__name__, _NAMES)
