"""Reads a store in the background, to notice logins that other processes save and delete."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import cast

from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.threads import submit
from trakt_auth._tokens.drivers import RenewalContext, loaded_token, store_errors
from trakt_auth._tokens.ledger import KnownAccount, adopt
from trakt_auth._tokens.renewal import StoreFailed
from trakt_auth.errors import StoreError, TraktAuthError
from trakt_auth.stores.base import AsyncTokenStore, TokenStore
from trakt_auth.token import Token

# Seconds between two looks: a change by another process is noticed within this time.
LOOK_EVERY = 30.0
# The same while the login is missing from the store.
LOOK_FOR_MISSING_EVERY = 1.0

# Shared by all accounts: four threads, so that one store that hangs does not hold up the others.
_LOOKERS = PerProcess(lambda: ThreadPoolExecutor(4, "trakt-auth look"))


def look_is_due(account: KnownAccount, now: float) -> bool:
    """Whether the store should be read again. A clock that was set back makes it so."""
    every = LOOK_EVERY if account.memory.missing_since is None else LOOK_FOR_MISSING_EVERY
    return not account.looked <= now < account.looked + every


def look(context: RenewalContext) -> None:
    """Read a blocking store on a shared thread, soon."""
    submit(_LOOKERS.get(), _look, context)  # at the end of the program, no call needs to know


def _look(context: RenewalContext) -> None:
    with _noted(context) as found:
        found.append(cast("TokenStore", context.store).load(context.account.memory.account))


async def look_async(context: RenewalContext) -> None:
    """Read an async store, in a task of its own."""
    with _noted(context) as found:
        store = cast("AsyncTokenStore", context.store)
        found.append(await store.load(context.account.memory.account))


@contextmanager
def _noted(context: RenewalContext) -> Iterator[list[Token | None]]:
    """Note the token that is appended within, unless a renewal has found another one meanwhile."""
    account, memory, now = context.account, context.account.memory, context.clock()
    epoch, number = memory.epoch, account.version.number
    memory.changed_here = not account.is_current
    found: list[Token | None] = []
    try:
        with store_errors():
            yield found
            stored = loaded_token(found[0])
    except TraktAuthError as error:
        context.tell(StoreFailed(StoreError(str(error))))
        return
    if memory.epoch == epoch and memory.unsaved is None:
        with suppress(TraktAuthError):  # which the next call says
            adopt(memory, stored, now)
        account.seen = number
