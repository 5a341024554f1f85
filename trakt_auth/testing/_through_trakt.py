"""Tests of a store as `Trakt` uses it, at the sandbox. They need the extra ``sandbox``."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from trakt_auth.async_trakt import AsyncTrakt
from trakt_auth.errors import LoginRequired
from trakt_auth.events import Event, Renewed
from trakt_auth.stores import optional
from trakt_auth.stores.base import AsyncTokenStore, TokenStore
from trakt_auth.testing._other_process import PATIENCE
from trakt_auth.token import Token
from trakt_auth.trakt import Trakt

RENEWALS, CONNECTIONS = 200, 10

WEEK = 7 * 24 * 3600


@contextmanager
def sandbox_of_two() -> Iterator[Any]:
    """A sandbox with robin and alice."""
    try:
        from trakt_auth.sandbox import Sandbox
    except ImportError as missing:
        pytest.skip(str(missing))
    with Sandbox(people=["robin", "alice"], token_expires_in=WEEK) as sandbox:
        yield sandbox


def check_new_logins(store: TokenStore) -> None:
    """What is saved and deleted by this process counts from its next call on."""
    with sandbox_of_two() as sandbox:
        store.save("default", sandbox.sign_in("robin"))
        with Trakt(sandbox.app, store=store, clock=sandbox.clock, sleep=sandbox.advance) as trakt:
            assert trakt.users.settings().user.username == "robin"
            store.save("default", sandbox.sign_in("alice"))
            assert trakt.users.settings().user.username == "alice"
            store.delete("default")
            with pytest.raises(LoginRequired):
                trakt.users.settings()
            store.save("default", sandbox.sign_in("robin"))
            assert trakt.users.settings().user.username == "robin"


async def acheck_new_logins(store: AsyncTokenStore) -> None:
    """Do as `check_new_logins` does, async."""
    with sandbox_of_two() as sandbox:
        await store.save("default", sandbox.sign_in("robin"))
        async with AsyncTrakt(
            sandbox.app, store=store, clock=sandbox.clock, sleep=sandbox.advance_async
        ) as trakt:
            assert (await trakt.users.settings()).user.username == "robin"
            await store.save("default", sandbox.sign_in("alice"))
            assert (await trakt.users.settings()).user.username == "alice"
            await store.delete("default")
            with pytest.raises(LoginRequired):
                await trakt.users.settings()
            await store.save("default", sandbox.sign_in("robin"))
            assert (await trakt.users.settings()).user.username == "robin"


def check_renewals(store: TokenStore) -> None:
    """Many accounts whose tokens are stale at once do not use many connections at once."""
    with sandbox_of_two() as sandbox:
        counted, renewed = Counted(store), Renewals()
        for number in range(RENEWALS):
            store.save(f"account {number}", sandbox.sign_in())
        sandbox.advance(WEEK - 600)  # they still live, so no call waits
        with Trakt(
            sandbox.app,
            store=counted,
            clock=sandbox.clock,
            sleep=sandbox.advance,
            rate_limit=False,
            on_event=renewed,
        ) as trakt:
            for number in range(RENEWALS):
                trakt.account(f"account {number}").users.settings()
            counted.begin.set()
            assert renewed.all.wait(5 * PATIENCE)
        assert counted.most <= CONNECTIONS


class Renewals:
    """Counts the renewals that it is told of."""

    def __init__(self) -> None:
        self._count = 0
        self.all = threading.Event()

    def __call__(self, event: Event) -> None:
        self._count += isinstance(event, Renewed)
        if self._count == RENEWALS:
            self.all.set()


class Counted:
    """A store that counts how many have its locks or wait for them at once.

    Nobody gets a lock before `begin` is set.

    Args:
        store: What keeps the tokens.
    """

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._guard = threading.Lock()
        self._inside = 0
        self.most = 0
        self.begin = threading.Event()

    def load(self, account: str) -> Token | None:
        return self._store.load(account)

    def save(self, account: str, token: Token) -> None:
        self._store.save(account, token)

    def delete(self, account: str) -> None:
        self._store.delete(account)

    def replace(self, account: str, spent: Token, token: Token) -> bool:
        return optional.replace(self._store, account, spent, token)

    @contextmanager
    def lock(self, account: str, *, timeout: float | None = None) -> Iterator[Any]:
        with self._guard:
            self._inside += 1
            self.most = max(self.most, self._inside)
        try:
            assert self.begin.wait(PATIENCE)
            with self._store.lock(account, timeout=timeout) as holds:
                yield holds
        finally:
            with self._guard:
                self._inside -= 1
