"""What `LeasedStore` and `AsyncLeasedStore` do with an author's steps, without doing them.

Each method is a generator: it yields a step (`Do`) or a wait (`LockPause`), is sent what the step
gave, and returns the result.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from trakt_auth.errors import StoreError
from trakt_auth.stores.account import account_key
from trakt_auth.stores.base import NewerTokenSaved
from trakt_auth.stores.leases import Lease, LockPause, acquire, uptime
from trakt_auth.stores.optional import replaces
from trakt_auth.token import Intent, Token

T = TypeVar("T")


@frozen
class Do:
    """A call of one of the author's methods."""

    what: str
    """What it is for, as in: Cannot <what>."""

    method: str
    arguments: tuple[Any, ...] = field(repr=False)


class OwnedLease(Lease):
    """A lease that is known by its owner.

    Args:
        seconds: How long it outlives its holder; more than `LONGEST` count as that.
    """

    def __init__(self, seconds: float) -> None:
        self.owner = os.urandom(16).hex()
        super().__init__(0, uptime(), min(seconds, LONGEST))


LONGEST = 30.0
"""Seconds that a lock may outlive a holder that has died."""

Steps = Generator[Do | LockPause, Any, T]


def load(account: str) -> Steps[Token | None]:
    """See `TokenStore.load`."""
    what = f"read the token of account {account!r}"
    # Not by way of a name, which a traceback would show.
    return _token(what, (yield Do(what, "read", (account_key(account),))))


def save(account: str, token: Token, lease: OwnedLease | None) -> Steps[None]:
    """See `TokenStore.save`; `lease` is the lock that is held, if there is one."""
    what = f"save the token of account {account!r}"
    yield from _keep(what, account, lease)
    yield Do(what, "put", (account_key(account), token))


def delete(account: str, lease: OwnedLease | None) -> Steps[None]:
    """See `TokenStore.delete`; `lease` is the lock that is held, if there is one."""
    what = f"delete the token of account {account!r}"
    yield from _keep(what, account, lease)
    yield Do(what, "remove", (account_key(account),))


def replace(
    account: str, spent: Token, token: Token, lease: OwnedLease | None, *, marks: bool
) -> Steps[bool]:
    """See `trakt_auth.stores.optional.Replacing.replace`.

    Args:
        account: The account.
        spent: The token whose refresh token was used.
        token: The new one.
        lease: The lock that is held; None without one.
        marks: Whether the store has ``missing``.
    """
    what, key = f"save the token of account {account!r}", account_key(account)
    notes = token == spent  # something of the old token, such as who is about to spend it
    if notes:
        found = _token(what, (yield Do(what, "read", (key,))))
        if found is not None and not replaces(found, spent, token):
            return False
    if (yield Do(what, "swap", (key, spent.refresh_token, token))):
        if not notes or token.refused or lease is None or (yield from keep(account, lease)):
            return True
        # This program stood still, and may have swapped away what its successor has noted since
        # `read`. What keeps others from sending the refresh token must not be older than that.
        latest = evolve(token, spending=_as_of_now(token.spending or spent.spending))
        yield Do(what, "swap", (key, spent.refresh_token, latest))
        return False
    if marks and (yield Do(what, "missing", (account,))):
        yield Do(what, "put", (key, token))
        return True
    # An answer that was lost may have been a yes.
    return bool(_token(what, (yield Do(what, "read", (key,)))) == token)


def _as_of_now(noted: Intent | None) -> Intent | None:
    if noted is None:
        return None
    now = uptime()
    return evolve(noted, at=noted.at + now - noted.uptime, uptime=now)


def lock(account: str, lease: OwnedLease, timeout: float | None) -> Steps[None]:
    """Wait for the lock.

    Raises:
        StoreError: It was not had in time.
    """
    do = _take(f"lock the token of account {account!r}", account, lease)

    def attempt() -> Steps[bool]:
        asked = uptime()
        if not (yield do):
            return False
        lease.renewed(asked)
        return True

    yield from acquire(attempt, account, timeout)


def keep(account: str, lease: OwnedLease) -> Steps[bool]:
    """Make the lock last; gives whether it is still held."""
    what = f"keep the lock of account {account!r}"
    asked = uptime()
    if not (yield _take(what, account, lease)):
        return False
    lease.renewed(asked)
    return True


def release(account: str, lease: OwnedLease) -> Steps[None]:
    """Let go of the lock, if it is still held."""
    yield Do(f"unlock account {account!r}", "release", (account_key(account), lease.owner))


def _take(what: str, account: str, lease: OwnedLease) -> Do:
    return Do(what, "lease", (account_key(account), lease.owner, lease.lasts))


def _keep(what: str, account: str, lease: OwnedLease | None) -> Steps[None]:
    # What is written next has the whole of a lease to be written in.
    if lease is not None and not (yield from keep(account, lease)):
        raise NewerTokenSaved(
            f"Cannot {what}: this program stood still for so long that another one has taken the "
            "lock, and may have saved a newer token. Load it again."
        )


def _token(what: str, found: object) -> Token | None:
    if found is None or isinstance(found, Token):
        return found
    del found  # not for the traceback
    raise StoreError(f"Cannot {what}: the method read() of the store returns no Token.")


_SAYS_NO_VALUES = frozenset({"InterfaceError", "OperationalError", "ProgrammingError"})
"""Errors of databases (PEP 249) that tell of the connection, the schema or the statement."""


def problem(error: Exception) -> str:
    """What to say of an error of the author's, without a word of what is stored."""
    name = type(error).__name__
    first = str(error).partition("\n")[0].strip()
    return f"{name}: {first[:200]}" if name in _SAYS_NO_VALUES and first else name
