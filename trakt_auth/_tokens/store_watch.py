"""Looks into a store behind the callers' backs, to notice what other processes did."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import cast

from trakt_auth._ground.forks import GUARD
from trakt_auth._tokens.drivers import RenewalContext, checked, store_errors
from trakt_auth._tokens.ledger import KnownAccount, adopt
from trakt_auth._tokens.renewal import StoreFailed
from trakt_auth.errors import StoreError, TraktAuthError
from trakt_auth.stores.base import AsyncTokenStore, TokenStore
from trakt_auth.token import Token

# Shared by all accounts: a few, so that a store that hangs does not keep the others from theirs.
_WORKERS = 4

_pool: tuple[int, ThreadPoolExecutor] | None = None


def look(context: RenewalContext) -> None:
    """Read a blocking store on a shared thread, soon."""
    with suppress(RuntimeError):  # the interpreter ends, and nobody needs to know any more
        _shared_pool().submit(_look, context)


def _shared_pool() -> ThreadPoolExecutor:
    global _pool
    with GUARD:
        if _pool is None or _pool[0] != os.getpid():  # the threads of the parent are not here
            _pool = os.getpid(), ThreadPoolExecutor(_WORKERS, "trakt-auth look")
        return _pool[1]


def _look(context: RenewalContext) -> None:
    store, account = cast("TokenStore", context.store), context.account
    seen = _Look(account, context.clock())
    try:
        with store_errors():
            seen.found(checked(store.load(account.memory.account)))
    except TraktAuthError as error:
        _tell(context, error)


async def look_async(context: RenewalContext) -> None:
    """Read an async store, in a task of its own."""
    store, account = cast("AsyncTokenStore", context.store), context.account
    seen = _Look(account, context.clock())
    try:
        with store_errors():
            seen.found(checked(await store.load(account.memory.account)))
    except TraktAuthError as error:
        _tell(context, error)


class _Look:
    """One look, which counts unless a renewal has found something else meanwhile."""

    def __init__(self, account: KnownAccount, now: float) -> None:
        self._now = now
        self._account = account
        self._epoch = account.memory.epoch
        self._number = account.version.number
        account.memory.changed_here = not account.is_current

    def found(self, stored: Token | None) -> None:
        memory = self._account.memory
        if memory.epoch == self._epoch and memory.unsaved is None:
            with suppress(TraktAuthError):  # which the next call says
                adopt(memory, stored, self._now)
            self._account.seen = self._number


def _tell(context: RenewalContext, error: TraktAuthError) -> None:
    context.tell(StoreFailed(StoreError(str(error))))
