"""What this process knows of a token's life, and of all accounts that its clients share.

All times are Unix seconds of one clock, which is handed in.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet, WeakValueDictionary

from attrs import define, evolve, field, frozen

from trakt_auth._ground.forks import GUARD
from trakt_auth.errors import LoginRequired, ServiceError, TraktAuthError
from trakt_auth.stores.changes import Version, identity, version
from trakt_auth.token import Home, Token

# After a failed refresh the next one waits this long, doubling up to the longest.
SHORTEST_PAUSE = 5.0
LONGEST_PAUSE = 300.0
# A login that is missing from its store is looked for again for so long before that counts as a
# logout: an editor may be writing the file anew, or a directory on its way back.
ABSENCE = 10.0
# What Trakt may ask for at most (Retry-After): whatever it says, a login must not end by it.
LONGEST_RETRY_AFTER = 900.0


def pause_after(failures: int, retry_after: float | None) -> float:
    """Seconds to leave Trakt alone after some refreshes in a row have failed.

    Args:
        failures: How many, at least 1.
        retry_after: Seconds that Trakt asked for, where it did; at most 15 minutes of them count.
    """
    # 2**10 pauses are past the longest; a bounded exponent cannot overflow.
    backoff = SHORTEST_PAUSE * 2.0 ** min(failures - 1, 10)
    return max(min(backoff, LONGEST_PAUSE), min(retry_after or 0.0, LONGEST_RETRY_AFTER))


def same(token: Token | None, rejected: Token | None) -> bool:
    """Whether both are there and are one access token."""
    return (
        token is not None and rejected is not None and token.access_token == rejected.access_token
    )


@frozen
class Trouble:
    """A renewal of one token has failed: why, how often, and how long to leave it alone."""

    stale: Token
    error: TraktAuthError
    failures: int
    since: float
    pause: float

    def lasts(self, token: Token, now: float) -> bool:
        """Whether it is too early to try again. A clock that was set back ends the pause."""
        mine = self.stale.refresh_token == token.refresh_token
        return mine and self.since <= now < self.since + self.pause


@frozen
class Probation:
    """A token that was renewed since the API had rejected the one before."""

    token: Token
    since: float
    rejections: int
    """How many in a row, at least 1."""

    def left(self, now: float) -> float:
        """Seconds until a renewal may be worth another attempt."""
        pause = pause_after(self.rejections, None)
        return self.since + pause - now if self.since <= now else 0.0


@frozen
class Issued:
    """What Trakt has issued, and the token whose refresh token it took for it."""

    spent: Token
    token: Token


@define(eq=False, repr=False)
class Memory:
    """What a process knows of an account, for all of its clients."""

    account: str
    home: Home
    held: Token | None = None
    """The newest token that is known."""
    unsaved: Issued | None = None
    """What the store has not taken yet."""
    trouble: Trouble | None = None
    rejected: Token | None = None
    """A token that the API has answered 401 to, until another takes its place."""
    probation: Probation | None = None
    missing_since: float | None = None
    """When the login was found missing from the store, though it is held, and not found since."""
    changed_here: bool = False
    """Whether a client of this process has changed the account since the last look: a login that
    is missing then was deleted on purpose."""
    epoch: int = 0
    """How often `held` was found anew: a look that began before is out of date."""

    def hold(self, token: Token | None) -> None:
        """Hold `token`, or nothing."""
        if not same(token, self.rejected):
            self.rejected = None
        self.held, self.missing_since = token, None
        self.epoch += 1

    def misses(self, now: float) -> bool:
        """Whether what is held serves on, though the store holds no login now."""
        if self.held is None or self.changed_here:
            return False
        if self.missing_since is None or now < self.missing_since:  # or the clock was set back
            self.missing_since = now
        return now - self.missing_since < ABSENCE

    def reject(self, token: Token) -> None:
        """The API has answered 401 to `token`."""
        if same(self.held, token):
            self.rejected = self.held

    def receive(self, spent: Token, token: Token, now: float) -> Issued:
        """Trakt has issued `token` for the refresh token of `spent`."""
        if same(spent, self.rejected):
            before = self.probation
            # One that has served for long since its own renewal starts anew.
            again = before and same(spent, before.token) and now < before.since + 2 * LONGEST_PAUSE
            count = before.rejections + 1 if before and again else 1
            self.probation = Probation(token, now, count)
        self.rejected, self.trouble = None, None
        self.unsaved = Issued(spent, token)
        self.hold(token)
        return self.unsaved

    def failed(self, error: TraktAuthError, now: float) -> None:
        """A renewal of what is held has failed."""
        if self.held is None:
            return
        before = self.trouble
        again = before and before.stale.refresh_token == self.held.refresh_token
        failures = before.failures + 1 if before and again else 1
        retry_after = error.retry_after if isinstance(error, ServiceError) else None
        pause = pause_after(failures, retry_after)
        self.trouble = Trouble(self.held, copy.copy(error), failures, now, pause)


def adopt(memory: Memory, stored: Token | None, now: float) -> Token:
    """Take note of what the store holds at the time `now`: the token to go by.

    Raises:
        LoginRequired: Nobody is signed in, or elsewhere.
    """
    issued = memory.unsaved
    if issued is not None and (
        stored is None or stored.refresh_token == issued.spent.refresh_token
    ):
        # The store is behind; where the account was deleted, the save finds that out.
        memory.hold(issued.token)
        return issued.token
    memory.unsaved = None
    held = memory.held
    if stored is None:
        if held is not None and memory.misses(now):
            return held
        memory.hold(None)
        raise not_signed_in(memory.account)
    if problem := memory.home.refusal(stored, memory.account):
        memory.hold(None)
        raise problem
    if held is not None and held.refused and held.refresh_token == stored.refresh_token:
        stored = evolve(stored, refused=True)  # which the store could not be told
    memory.hold(stored)
    return stored


def not_signed_in(account: str) -> LoginRequired:
    """The error where the store holds no token."""
    problem = f"Nobody is signed in as account {account}."
    advice = f"Log in, for example by: {sign_in_command(account)}"
    return LoginRequired(f"{problem} {advice}", account=account, problem=problem)


def login_required(account: str) -> LoginRequired:
    """The error where Trakt has refused the refresh token."""
    problem = f"Trakt no longer accepts the login of account {account}."
    advice = f"Log in again, for example by: {sign_in_command(account)}"
    return LoginRequired(f"{problem} {advice}", account=account, problem=problem)


def sign_in_command(account: str) -> str:
    """What signs `account` in."""
    from shlex import quote  # only where it is said

    return "trakt-auth login" + ("" if account == "default" else f" --account {quote(account)}")


def rejects_fresh(account: str, left: float) -> ServiceError:
    """The error where the API rejects what Trakt has just issued."""
    return ServiceError(
        f"Trakt's API rejects a token that Trakt has just renewed (401), for account {account}. "
        f"Another renewal would not help; the next one is tried in {math.ceil(left)} s at the "
        "earliest. If this lasts, the fault is Trakt's, or api_url and auth_url do not belong "
        "together.",
        status=401,
        retry_after=left,
    )


# A change by another process is noticed within so many seconds, and the store asked no more often.
LOOK_EVERY = 30.0
# Where the login was missing from the store, it is looked for more often.
LOOK_AGAIN = 1.0


@define(eq=False)
class KnownAccount:
    """An account of one store, for clients of one application."""

    memory: Memory
    version: Version
    seen: int = -1
    """The version that `memory` knows of."""
    looked: float = field(default=0.0)
    """When the store was last read."""
    _flights: WeakSet[Any] | None = field(default=None, init=False)  # few accounts ever have one

    @property
    def is_current(self) -> bool:
        """Whether no client of this process has changed the account since the last look."""
        return self.seen == self.version.number

    def look_is_due(self, now: float) -> bool:
        """Whether the store should be read again. A clock that was set back makes it so."""
        every = LOOK_EVERY if self.memory.missing_since is None else LOOK_AGAIN
        return not self.looked <= now < self.looked + every

    def take_over(self, token: Token, number: int, read: float) -> None:
        """Know what somebody has read from the store already, unless more is known."""
        if self.memory.held is None and self.memory.unsaved is None:
            self.memory.hold(token)
            self.seen, self.looked = number, read

    def watch(self, flight: Any) -> None:
        """Remember a renewal in an event loop: where that ends early, its lock is still held."""
        with GUARD:
            self._flights = self._flights or WeakSet()
            self._flights.add(flight)

    def lost_flights(self) -> list[Any]:
        """Those whose loop is gone, of all clients."""
        with GUARD:
            return [flight for flight in self._flights or () if flight.is_lost()]

    @contextmanager
    def looking(self, clock: Callable[[], float]) -> Iterator[None]:
        """The store is read within."""
        number, self.looked = self.version.number, clock()
        self.memory.changed_here = number != self.seen
        yield
        self.seen = number

    @contextmanager
    def saving(self) -> Iterator[None]:
        """A client of ours saves within: a change that need not be read."""
        before = self.version.number
        yield
        if self.seen == before and self.version.number == before + 1:
            self.seen = before + 1


_accounts: WeakValueDictionary[Hashable, KnownAccount] = WeakValueDictionary()
_unsaved: set[KnownAccount] = set()


def account_of(store: object, name: str, home: Home) -> KnownAccount:
    """The account, the same object for all who ask."""
    key = (identity(store), name, home)
    with GUARD:
        found = _accounts.get(key)
        if found is None:
            found = _accounts[key] = KnownAccount(Memory(name, home), version(store, name))
        return found


def keep_while_unsaved(account: KnownAccount) -> None:
    """Remember an account whose newest token is not in its store, even if no client is left."""
    with GUARD:
        (_unsaved.discard if account.memory.unsaved is None else _unsaved.add)(account)
