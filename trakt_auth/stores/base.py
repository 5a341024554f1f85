"""What every token store promises, blocking (`TokenStore`) and async (`AsyncTokenStore`).

The four methods of the protocols are all that a store must have. It may have more, which are used
where they are there (see `trakt_auth.stores.optional`, which also says what is done without them):

- ``replace(account, spent, token) -> bool``: put the token that a refresh has brought in the place
  of the one whose refresh token it spent, by one step that nothing can come between;
- ``check_writable(account) -> None``: raise `StoreError` where a save would fail now;
- ``accounts() -> list[str]``: the names of the accounts that have a token, sorted.

`LockingStore` and `AsyncLockingStore` have all of it but `accounts`, for a class that has ``load``,
``save`` and ``delete``.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Protocol

from trakt_auth.errors import StoreError
from trakt_auth.token import Token


class NewerTokenSaved(StoreError):
    """The lock was lost, and another holder has saved or deleted since: load the token again."""


class UnusableToken(StoreError):
    """What is stored is not a token, or others could have read it. A save may take its place."""


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

    def lock(self, account: str, *, timeout: float | None = None) -> AbstractContextManager[None]:
        """Keep every other holder of this account's lock out, for the length of a ``with`` block.

        Others are threads, processes and, where the store is shared by them, hosts. It is not
        reentrant, and belongs to the thread that entered it, which must also leave it. `load` does
        not wait for it.

        A holder that lives keeps it, however slow it is; one that has died blocks the others for
        10 seconds at most.

        Args:
            account: Whose lock.
            timeout: Seconds to wait for it; None waits for as long as its holder lives.

        Raises:
            StoreError: The lock was not had in time, cannot be had here, or is already held by
                this thread.
        """
        ...


class AsyncTokenStore(Protocol):
    """Tokens by account, for storage that lives in an event loop.

    What `TokenStore` promises of threads holds here of tasks: nothing blocks the loop, and the
    lock belongs to the task that entered it. A cancelled `save` has saved all of the token or
    nothing.
    """

    async def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        ...

    async def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`. Inside `lock`, call it from the task that holds the lock."""
        ...

    async def delete(self, account: str) -> None:
        """See `TokenStore.delete`."""
        ...

    def lock(
        self, account: str, *, timeout: float | None = None
    ) -> AbstractAsyncContextManager[None]:
        """See `TokenStore.lock`: an ``async with`` block, for tasks, processes and hosts."""
        ...
