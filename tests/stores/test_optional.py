"""What a store may have beyond its protocol, and stores of somebody else's that have less."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest

from tests.stores.making import make_token
from trakt_auth import AsyncTokenStore, StoreError, Token, TokenStore
from trakt_auth.stores import MemoryTokenStore, NewerTokenSaved, optional


class Bare:
    """The four methods, and no more."""

    def __init__(self, token: Token | None = None, error: StoreError | None = None) -> None:
        self.token, self.error = token, error

    def load(self, account: str) -> Token | None:
        return self.token

    def save(self, account: str, token: Token) -> None:
        if self.error:
            raise self.error
        self.token = token

    def delete(self, account: str) -> None:
        self.token = None

    @contextmanager
    def lock(self, account: str, *, timeout: float | None = 60.0) -> Iterator[None]:
        if isinstance(self.error, StoreError):
            raise self.error
        yield


class AsyncBare:
    """The same, async."""

    def __init__(self, token: Token | None = None, error: StoreError | None = None) -> None:
        self.bare = Bare(token, error)

    async def load(self, account: str) -> Token | None:
        return self.bare.load(account)

    async def save(self, account: str, token: Token) -> None:
        self.bare.save(account, token)

    async def delete(self, account: str) -> None:
        self.bare.delete(account)

    @asynccontextmanager
    async def lock(
        self,
        account: str,
        *,
        timeout: float | None = 60.0,  # noqa: ASYNC109
    ) -> AsyncIterator[None]:
        with self.bare.lock(account):
            yield


CASES = [
    (make_token(1), True),
    (None, False),
    (make_token(3), False),
]


@pytest.mark.parametrize(("stored", "replaced"), CASES)
def test_a_bare_store_replaces_what_was_spent(stored: Token | None, *, replaced: bool) -> None:
    store = Bare(stored)
    checked: TokenStore = store
    assert optional.replace(checked, "default", make_token(1), make_token(2)) is replaced
    assert store.token == (make_token(2) if replaced else stored)


@pytest.mark.anyio
@pytest.mark.parametrize(("stored", "replaced"), CASES)
async def test_a_bare_async_store_replaces_what_was_spent(
    stored: Token | None, *, replaced: bool
) -> None:
    store = AsyncBare(stored)
    checked: AsyncTokenStore = store
    assert await optional.areplace(checked, "default", make_token(1), make_token(2)) is replaced
    assert store.bare.token == (make_token(2) if replaced else stored)


@pytest.mark.anyio
async def test_a_fence_says_that_it_was_not_replaced() -> None:
    error = NewerTokenSaved("the lock was lost")
    spent, token = make_token(1), make_token(2)
    assert not optional.replace(Bare(spent, error), "default", spent, token)
    assert not await optional.areplace(AsyncBare(spent, error), "default", spent, token)


@pytest.mark.anyio
async def test_a_bare_store_is_locked_and_read_to_check_it() -> None:
    optional.check_writable(Bare(), "default")
    await optional.acheck_writable(AsyncBare(), "default")
    with pytest.raises(StoreError, match="full"):
        optional.check_writable(Bare(error=StoreError("full")), "default")
    with pytest.raises(StoreError, match="full"):
        await optional.acheck_writable(AsyncBare(error=StoreError("full")), "default")


def test_a_bare_store_cannot_list() -> None:
    with pytest.raises(StoreError, match="Bare cannot list its accounts"):
        optional.accounts(Bare())


def test_the_accounts_of_a_store_that_lists_them() -> None:
    store = MemoryTokenStore()
    for account in ("robin", "Alex", "é"):
        store.save(account, make_token())
    assert optional.accounts(store) == sorted(["robin", "Alex", "é"])
