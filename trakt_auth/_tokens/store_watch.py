"""Reads a store in the background, to notice logins that other processes save and delete."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import cast

from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.threads import submit
from trakt_auth._tokens.drivers import RenewalContext, aload, load, store_errors
from trakt_auth._tokens.ledger import KnownAccount, adopt
from trakt_auth._tokens.renewal import SAVE_PAUSE, StoreFailed
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
    memory, every = account.memory, LOOK_EVERY
    if memory.missing_since is not None:
        every = LOOK_FOR_MISSING_EVERY
    elif memory.unsaved is not None:
        every = SAVE_PAUSE
    return not account.looked <= now < account.looked + every


def look(context: RenewalContext) -> None:
    """Read a blocking store on a shared thread, soon."""
    submit(_LOOKERS.get(), _look, context)  # at the end of the program, no call needs to know


def _look(context: RenewalContext) -> None:
    with _noted(context) as found:
        found.append(load(cast("TokenStore", context.store), context.account))


async def look_async(context: RenewalContext) -> None:
    """Read an async store, in a task of its own."""
    with _noted(context) as found:
        found.append(await aload(cast("AsyncTokenStore", context.store), context.account))


@contextmanager
def _noted(context: RenewalContext) -> Iterator[list[Token | None]]:
    """Note the token that is appended within, unless a renewal has found another one meanwhile."""
    account, memory, now = context.account, context.account.memory, context.clock()
    epoch, number = memory.epoch, account.version.number
    memory.deleted = not account.is_current
    found: list[Token | None] = []
    try:
        with store_errors():
            yield found
            stored = found[0]
    except TraktAuthError as error:
        context.tell(StoreFailed(StoreError(str(error))))
        return
    if memory.epoch == epoch and memory.unsaved is None:
        with suppress(TraktAuthError):  # which the next call says
            adopt(memory, stored, now)
        account.seen = number
