"""Tokens in memory: for tests, and for programs that end with their login."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from trakt_auth.stores.account import account_key
from trakt_auth.stores.locking import Deadline, LockingStore
from trakt_auth.token import Token


class MemoryTokenStore(LockingStore):
    """A `TokenStore` that lives and dies with this object; its lock excludes threads alone."""

    def __init__(self) -> None:
        super().__init__()
        self._tokens: dict[str, Token] = {}

    def __repr__(self) -> str:
        return "MemoryTokenStore()"

    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        return self._tokens.get(account_key(account))

    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`."""
        with self._turn(account):
            self._tokens[account_key(account)] = token

    def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""
        with self._turn(account):
            self._tokens.pop(account_key(account), None)

    def _exclude_others(
        self, account: str, key: str, deadline: Deadline
    ) -> AbstractContextManager[int]:
        del account, key, deadline  # nothing outside this process to exclude
        return nullcontext(0)
