"""What every token store promises, blocking (`TokenStore`) and async (`AsyncTokenStore`).

A store must have the four methods of its protocol. It may also have the methods below, which are
used if they exist (`trakt_auth.stores.optional` says what is done without them):

- ``replace(account, spent, token) -> bool``: replace the token `spent`, whose refresh token was
  used, by the new one, in one atomic step;
- ``check_writable(account) -> None``: raise `StoreError` if a save would fail now;
- ``accounts() -> list[str]``: the names of the accounts that have a token, sorted;
- ``missing(account) -> str | None``: what is missing and where, such as ``the file /x/work.json``,
  if there is no token though `delete` has taken none; None if there is one, or `delete` was the
  last to write. A store has this method only if its `delete` leaves a mark (a tombstone, without a
  secret) until the next save, and its ``replace`` treats a token that is missing like `spent`: it
  writes the new one. Other stores are taken at their word: a token that is not there was deleted.

Two facts about its lock help too:

- ``lock_is_sure`` (an attribute): True if nobody else can get the lock while its holder lives,
  however long that one stands still; False for a lease. If a store has it, a renewal writes down
  in the token (`Token.spending`) that it is about to send it. A program that finds this from
  another one, which may still be at it, does not send the same refresh token.
- What ``with store.lock(account) as holds`` gives may be a function without arguments: it says
  whether the lock is still held, by a clock that counts while the machine sleeps
  (`trakt_auth.stores.leases.uptime`). A refresh token is not sent once it says no.

A store keeps every field of `Token.to_dict`.

A class derived from `LockingStore` or `AsyncLockingStore` defines ``load``, ``save`` and
``delete``, and inherits the rest except ``accounts``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Protocol

from trakt_auth.errors import StoreError
from trakt_auth.token import Token


class NewerTokenSaved(StoreError):
    """The lock was lost, and others have saved or deleted since. Load the token again."""


class UnusableToken(StoreError):
    """What is stored is not a token, or other users could have read it. `save` may replace it."""


class LockBusy(StoreError):
    """The lock was not free in time: another thread, process or host holds it."""


class TokenStore(Protocol):
    """Keeps one token for each account name.

    Every method blocks, and may be called from any thread. If the store cannot do what was asked,
    it raises `StoreError` and keeps what it held before. An account name is any text that
    `trakt_auth.stores.account.account_key` accepts; others raise `ConfigurationError`.
    """

    def load(self, account: str) -> Token | None:
        """Return the account's token, or None if there is none.

        Takes no lock. Never returns a token that is only partly saved.

        Raises:
            StoreError: What is stored cannot be read, or is not a token.
        """
        ...

    def save(self, account: str, token: Token) -> None:
        """Save `token` as the account's token: all of it, or nothing.

        When this returns, the token is as durable as the store can make it. Inside `lock`, call it
        from the thread that holds the lock. Outside `lock`, it locks by itself where it must.

        Raises:
            StoreError: The token was not saved.
        """
        ...

    def delete(self, account: str) -> None:
        """Delete the account's token. Do nothing if there is none.

        Locks as `save` does.

        Raises:
            StoreError: The token may still be there.
        """
        ...

    def lock(
        self, account: str, *, timeout: float | None = None
    ) -> AbstractContextManager[Callable[[], bool] | None]:
        """Hold the account's lock during a ``with`` block.

        It locks out other threads, other processes and, if hosts share the store, other hosts. It
        is not reentrant. The thread that enters the block must also leave it. `load` does not wait
        for the lock.

        A holder keeps the lock while it lives, however slow it is. A holder that has died blocks
        the others for 10 seconds at most.

        Args:
            account: The account to lock.
            timeout: Seconds to wait for the lock; None waits for as long as its holder
                lives; the stores of this package give up if the program ends after 10 s.

        Raises:
            StoreError: The lock was not free in time, cannot be taken here, or is already held by
                this thread.
        """
        ...


class AsyncTokenStore(Protocol):
    """Keeps one token for each account name, without blocking the event loop.

    It promises what `TokenStore` does, with tasks in place of threads: the lock belongs to the
    task that entered it. If `save` is cancelled, it has saved all of the token or nothing.
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
    ) -> AbstractAsyncContextManager[Callable[[], bool] | None]:
        """See `TokenStore.lock`. Use ``async with``; it locks out tasks, processes and hosts."""
        ...
