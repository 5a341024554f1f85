"""Tokens in memory: for tests, and for programs that need no login after they end."""

from __future__ import annotations

from trakt_auth.stores.account import account_key, account_name
from trakt_auth.stores.changes import changed
from trakt_auth.stores.locking import LockingStore
from trakt_auth.token import Token


class MemoryTokenStore(LockingStore):
    """A `TokenStore` in memory, lost with this object. Its lock works between threads only."""

    lock_is_sure = True

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def __repr__(self) -> str:
        return "MemoryTokenStore()"

    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        return self._tokens.get(account_key(account))

    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`."""
        with self.turn(account):
            self._tokens[account_key(account)] = token
        changed(self, account)

    def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""
        with self.turn(account):
            self._tokens.pop(account_key(account), None)
        changed(self, account)

    def accounts(self) -> list[str]:
        """The accounts that have a token, sorted."""
        return sorted(account_name(key) for key in tuple(self._tokens))
