"""Reads a store in the background, to notice logins that other processes save and delete."""

from __future__ import annotations

import operator
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any

from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.loops import spawn
from trakt_auth._ground.steps import arun, run
from trakt_auth._ground.threads import submit
from trakt_auth._tokens.drivers import Call, RenewalContext, is_async, loading, store_errors
from trakt_auth._tokens.ledger import Ledger, adopt
from trakt_auth._tokens.renewal import SAVE_PAUSE, Load, StoreFailed
from trakt_auth.errors import StoreError, TraktAuthError

# Seconds between two looks: a change by another process is noticed within this time.
LOOK_EVERY = 30.0
# The same while the login is missing from the store.
LOOK_FOR_MISSING_EVERY = 1.0

# Shared by all accounts: four threads, so that one store that hangs does not hold up the others.
_LOOKERS = PerProcess(lambda: ThreadPoolExecutor(4, "trakt-auth look"))


def look_is_due(ledger: Ledger, now: float) -> bool:
    """Whether the store should be read again. A clock that was set back makes it so."""
    every = LOOK_EVERY
    if ledger.missing_since is not None:
        every = LOOK_FOR_MISSING_EVERY
    elif ledger.unsaved is not None:
        every = SAVE_PAUSE
    return not ledger.looked <= now < ledger.looked + every


def first_look(context: RenewalContext) -> None:
    """Read a blocking store on this thread, which needs a token at once; a thread costs as much.

    A store that fails is read again by the renewal, which tells of it.
    """
    with suppress(Exception):
        run(_looking(context), operator.call)


def look(context: RenewalContext) -> None:
    """Read the store soon: on a shared thread, or in a task of its own."""
    context.ledger.looked = context.clock()
    if is_async(context.store):
        spawn(lambda: _look_in_loop(context))
    else:
        submit(_LOOKERS.get(), _look, context)  # at the end of the program, no call needs it


def _look(context: RenewalContext) -> None:
    with _told(context):
        run(_looking(context), operator.call)


async def _look_in_loop(context: RenewalContext) -> None:
    with _told(context):
        await arun(_looking(context), operator.call)


@contextmanager
def _told(context: RenewalContext) -> Iterator[None]:
    """Have an error of the store told."""
    try:
        with store_errors(Load()):
            yield
    except TraktAuthError as error:
        context.tell(StoreFailed(StoreError(str(error))))


def _looking(context: RenewalContext) -> Generator[Call, Any, None]:
    """Note the token that is stored, unless a renewal has found another one meanwhile."""
    ledger, now = context.ledger, context.clock()
    epoch, number = ledger.epoch, ledger.look(now)
    stored = yield from loading(context)
    if ledger.epoch == epoch and ledger.unsaved is None:
        with suppress(TraktAuthError):  # which the next call says
            adopt(ledger, stored, now)
        ledger.seen = number
