"""What every token store promises."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from trakt_auth.errors import StoreError
from trakt_auth.token import Token

# A refresh ends within its HTTP timeouts, and a dead host's lock in Redis within its expiry:
# whoever waits longer than this waits for something that hangs.
LOCK_TIMEOUT = 60.0


class NewerTokenSaved(StoreError):
    """The lock was lost, and another holder has saved or deleted since: load the token again."""


class TokenStore(Protocol):
    """Tokens by account.

    Every method blocks, is safe to call from any thread, and raises `StoreError` where the store
    cannot do what was asked; what it held before is then untouched. An account name is any text
    that `trakt_auth.stores.account.account_key` accepts; others raise `ConfigurationError`.
    """

    def load(self, account: str) -> Token | None:
        """The account's token, or None where there is none. Takes no lock, and sees whole tokens.

        Raises:
            StoreError: What is stored cannot be read, or is not a token.
        """
        ...

    def save(self, account: str, token: Token) -> None:
        """Put `token` in the place of the account's token: all of it, or nothing.

        When this returns, the token is as durable as the store can make it. Inside `lock`, call it
        from the thread that holds the lock; outside, it takes its turn by itself.

        Raises:
            StoreError: The token was not saved.
        """
        ...

    def delete(self, account: str) -> None:
        """Forget the account's token; nothing happens where there is none.

        Takes its turn as `save` does.

        Raises:
            StoreError: The token may still be there.
        """
        ...

    def lock(
        self, account: str, *, timeout: float | None = LOCK_TIMEOUT
    ) -> AbstractContextManager[None]:
        """Keep every other holder of this account's lock out, for the length of a ``with`` block.

        Others are threads, processes and, where the store is shared by them, hosts. It is not
        reentrant, and belongs to the thread that entered it, which must also leave it. `load` does
        not wait for it.

        Args:
            account: Whose lock.
            timeout: Seconds to wait for it; None waits for as long as it takes.

        Raises:
            StoreError: The lock was not had in time, cannot be had here, or is already held by
                this thread.
        """
        ...
