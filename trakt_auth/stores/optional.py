"""The methods that a store may have beyond `TokenStore`, and what is done without them.

Each function takes any `TokenStore`. Those named ``a...`` do the same for an `AsyncTokenStore`.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from trakt_auth.errors import StoreError
from trakt_auth.stores.base import AsyncTokenStore, NewerTokenSaved, TokenStore
from trakt_auth.token import Token


@runtime_checkable
class Replacing(Protocol):
    """A store that replaces a token by its successor in one atomic step."""

    def replace(self, account: str, spent: Token, token: Token) -> bool:
        """Replace `spent` by `token`, if `spent` is what is stored.

        Two tokens count as the same if their refresh tokens are equal. If what is stored is not a
        token, it is replaced too; and so is one that is `missing`, if the store has that method.
        Where `token` is `spent` itself but for its marks (`spending`, `refused`), what is stored
        must have the `spending` of `spent`: see `replaces`. Needs no lock: comparing and saving are
        one step, and it works even after a lock was lost. Inside `lock`, call it from the holder of
        the lock.

        Args:
            account: The name of the account.
            spent: The token whose refresh token was used.
            token: The new token; or `spent` itself, to try whether the store can be written to.

        Returns:
            Whether `token` is stored now. If not, another login was saved or the account was
            deleted in the meantime, and nothing was changed.

        Raises:
            StoreError: The token was not saved.
        """
        ...


@runtime_checkable
class AsyncReplacing(Protocol):
    """The same, async."""

    async def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `Replacing.replace`."""
        ...


@runtime_checkable
class Checking(Protocol):
    """A store that can tell in advance whether a save would fail."""

    def check_writable(self, account: str) -> None:
        """Try whether a token could be saved now, and change nothing.

        Raises:
            StoreError: It could not: a full or read-only disk, a server that cannot be reached.
        """
        ...


@runtime_checkable
class AsyncChecking(Protocol):
    """The same, async."""

    async def check_writable(self, account: str) -> None:
        """See `Checking.check_writable`."""
        ...


@runtime_checkable
class Marking(Protocol):
    """A store whose `delete` leaves a mark, so that a token that is missing is no sign-out."""

    def missing(self, account: str) -> str | None:
        """What is missing and where, if there is no token and no mark of `delete`; else None."""
        ...


@runtime_checkable
class AsyncMarking(Protocol):
    """The same, async."""

    async def missing(self, account: str) -> str | None:
        """See `Marking.missing`."""
        ...


@runtime_checkable
class Listing(Protocol):
    """A store that can list its accounts."""

    def accounts(self) -> list[str]:
        """The accounts that have a token, sorted."""
        ...


@runtime_checkable
class AsyncListing(Protocol):
    """The same, async."""

    async def accounts(self) -> list[str]:
        """The accounts that have a token, sorted."""
        ...


def replaces(found: Token, spent: Token, token: Token) -> bool:
    """Whether `token` may take the place of `found`, which is stored; see `Replacing.replace`."""
    if found.refresh_token != spent.refresh_token:
        return False
    is_mark = token == spent
    return not is_mark or found.spending in (spent.spending, token.spending)


def replace(store: TokenStore, account: str, spent: Token, token: Token) -> bool:
    """Replace `spent` by `token`, if `spent` is what `store` holds; see `Replacing.replace`.

    Call it inside the lock: without a ``replace`` of the store, it calls ``load``, then ``save``.

    Raises:
        StoreError: The token was not saved.
    """
    if isinstance(store, Replacing):
        return store.replace(account, spent, token)
    found = store.load(account)
    if found is None or not replaces(found, spent, token):
        return False
    try:
        store.save(account, token)
    except NewerTokenSaved:
        return False
    return True


async def areplace(store: AsyncTokenStore, account: str, spent: Token, token: Token) -> bool:
    """Do as `replace` does, async."""
    if isinstance(store, AsyncReplacing):
        return await store.replace(account, spent, token)
    found = await store.load(account)
    if found is None or not replaces(found, spent, token):
        return False
    try:
        await store.save(account, token)
    except NewerTokenSaved:
        return False
    return True


def missing(store: TokenStore, account: str) -> str | None:
    """What is missing where a token should be; None if it was deleted, or `store` cannot tell."""
    return store.missing(account) if isinstance(store, Marking) else None


async def amissing(store: AsyncTokenStore, account: str) -> str | None:
    """Do as `missing` does, async."""
    return await store.missing(account) if isinstance(store, AsyncMarking) else None


def check_writable(store: TokenStore, account: str) -> None:
    """Try whether `store` could save a token now; see `Checking.check_writable`.

    A store without ``check_writable`` is locked and read instead, which finds most problems.

    Raises:
        StoreError: It could not.
    """
    if isinstance(store, Checking):
        store.check_writable(account)
        return
    with store.lock(account):
        store.load(account)


async def acheck_writable(store: AsyncTokenStore, account: str) -> None:
    """Do as `check_writable` does, async."""
    if isinstance(store, AsyncChecking):
        await store.check_writable(account)
        return
    async with store.lock(account):
        await store.load(account)


def accounts(store: TokenStore) -> list[str]:
    """The accounts that have a token in `store`, sorted.

    Raises:
        StoreError: The store cannot tell.
    """
    if isinstance(store, Listing):
        return store.accounts()
    raise StoreError(
        f"{type(store).__name__} cannot list its accounts: it has no method accounts(). Name the "
        "account."
    )
