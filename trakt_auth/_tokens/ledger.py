"""The facts that this process has about each account: its token, failures, the last look.

They are one `Ledger` for each account of a store, which all clients of the process share. All times
are Unix seconds of one clock, which is handed in.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from shlex import quote
from weakref import WeakValueDictionary

from attrs import define, evolve, frozen

from trakt_auth._ground.addresses import address, is_loopback
from trakt_auth._ground.forks import GUARD
from trakt_auth._tokens.owners import program
from trakt_auth._tokens.pauses import (
    ABSENCE,
    LONGEST_PROBATION,
    LONGEST_RENEWAL,
    SHORTEST_RENEWAL_PAUSE,
    pause_after_failures,
    probation,
)
from trakt_auth.errors import (
    LoginRequired,
    ServiceError,
    StoreError,
    TraktAuthError,
    Unavailable,
)
from trakt_auth.stores.changes import Version, identity, version
from trakt_auth.token import Home, Intent, Token, other_host


def same(token: Token | None, rejected: Token | None) -> bool:
    """Whether both are given and have one access token."""
    return (
        token is not None and rejected is not None and token.access_token == rejected.access_token
    )


@frozen
class Trouble:
    """A renewal of one token has failed: why, how often, and how long the next one waits."""

    stale: Token
    error: TraktAuthError
    failures: int
    since: float
    pause: float

    def lasts(self, token: Token, now: float) -> bool:
        """Whether it is too early to try again. A clock that was set back ends the pause."""
        mine = self.stale.refresh_token == token.refresh_token
        return mine and self.since <= now < self.since + self.pause


def probation_left(token: Token, now: float) -> float:
    """Seconds until it may help to renew `token` for a 401: a renewal has just brought it.

    Its age counts, not who has obtained it. A time that lies ahead is of a clock that differs. A
    token of a sign-in, which has no `rejections`, may be renewed at once.
    """
    if token.received_at is None or token.rejections is None:
        return 0.0
    return max(0.0, probation(token.rejections) - abs(now - token.received_at))


@frozen
class Issued:
    """A token that Trakt has issued, and the token whose refresh token was spent for it."""

    spent: Token
    token: Token


@define(eq=False, repr=False)
class Ledger:
    """The facts that a process has about an account of a store, for clients of one application."""

    account: str
    home: Home
    version: Version
    """Counts what clients of this process save and delete."""
    seen: int = -1
    """The version that these facts are up to date with."""
    looked: float = -math.inf
    """When the store was last read."""
    held: Token | None = None
    """The newest token that is known."""
    unsaved: Issued | None = None
    """A token that the store has not taken yet."""
    saved: Issued | None = None
    """The one that it has taken last: an older one that comes back is replaced by it."""
    trouble: Trouble | None = None
    tried: Intent | None = None
    """What this process has written down for a renewal that is over, and whose answer was lost."""
    met: tuple[Intent, float] | None = None
    """What another program has written down, and the `uptime` at which it was first found."""
    rejected: Token | None = None
    """A token that the API has answered 401 to, until another takes its place."""
    missing_since: float | None = None
    """When the login that is held was found missing from the store; None if it is there."""
    deleted: bool = False
    """Whether a login that the last look did not find was deleted for sure: by this process, or by
    what the store remembers."""
    epoch: int = 0
    """How often `held` was set: a look at the store that began before is out of date."""

    @property
    def is_new(self) -> bool:
        """Whether the store has never been read."""
        return self.looked == -math.inf

    @property
    def is_current(self) -> bool:
        """Whether no client of this process has changed the account since the last look."""
        return self.seen == self.version.number

    def look(self, now: float) -> int:
        """Note that the store is about to be read; return what is `seen` once it has been."""
        number = self.version.number
        self.looked, self.deleted = now, number != self.seen
        return number

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Note that this process saves in this ``with`` block: a change that need not be read."""
        before = self.version.number
        yield
        if self.seen == before and self.version.number == before + 1:
            self.seen = before + 1

    def hold(self, token: Token | None) -> None:
        """Hold `token`; None after a logout."""
        if not same(token, self.rejected):
            self.rejected = None
        if token is None:
            self.saved = None
        self.held, self.missing_since = token, None
        self.epoch += 1

    def misses(self, now: float) -> bool:
        """Whether the token that is held serves on, though the store holds no login now."""
        if self.held is None or self.deleted:
            return False
        if self.missing_since is None or now < self.missing_since:  # or the clock was set back
            self.missing_since = now
        return now - self.missing_since < ABSENCE

    def reject(self, token: Token) -> None:
        """Note that the API has answered 401 to `token`."""
        if same(self.held, token):
            self.rejected = token

    def receive(self, spent: Token, token: Token, now: float) -> Issued:
        """Note that Trakt has issued `token` for the refresh token of `spent`."""
        rejected, count = self.rejected, 1
        if rejected and rejected.received_at is not None and same(spent, rejected):
            # For a token that has served for long since its own renewal, the count starts anew.
            again = now < (spent.received_at or 0.0) + 2 * LONGEST_PROBATION
            count = (spent.rejections or 0) + 1 if again else 1
        token = evolve(token, rejections=count)
        self.rejected, self.trouble = None, None
        self.unsaved = Issued(spent, token)
        self.hold(token)
        return self.unsaved

    def seconds_of(self, other: Intent, mine: Intent) -> float:
        """Seconds until another program cannot be at its renewal any more.

        Args:
            other: What it has written down.
            mine: What this process would, now.
        """
        if self.met is None or self.met[0] != other:
            self.met = other, mine.uptime
        ages = [mine.at - other.at, mine.uptime - self.met[1]]
        if other.boot and other.boot == mine.boot:
            ages.append(mine.uptime - other.uptime)
        return LONGEST_RENEWAL - max(ages)

    def failed(self, error: TraktAuthError, now: float, *, busy: bool = False) -> None:
        """Note that a renewal of the token that is held has failed.

        Args:
            error: Why.
            now: The time.
            busy: Whether another program is at it, and may be done at any moment.
        """
        if self.held is None:
            return
        before = self.trouble
        again = before and before.stale.refresh_token == self.held.refresh_token
        failures = before.failures + 1 if before and again else 1
        retry_after = error.retry_after if isinstance(error, ServiceError) else None
        pause = SHORTEST_RENEWAL_PAUSE
        if not busy:
            pause = pause_after_failures(failures, retry_after)
        self.trouble = Trouble(self.held, copy.copy(error), failures, now, pause)


def adopt(ledger: Ledger, stored: Token | None, now: float) -> Token:
    """Note the token that the store holds at the time `now`; return the token to go on with.

    Raises:
        LoginRequired: Nobody is signed in, or the login belongs to another host or application.
    """
    saved = ledger.saved
    if saved and stored and ledger.unsaved is None:
        if stored.refresh_token == saved.spent.refresh_token:
            ledger.unsaved = saved
        elif stored.refresh_token != saved.token.refresh_token:
            ledger.saved = None
    issued = ledger.unsaved
    if issued is not None and (
        stored is None or stored.refresh_token == issued.spent.refresh_token
    ):
        # The store is behind. If the account was deleted, the save finds that out.
        ledger.hold(issued.token)
        return issued.token
    ledger.unsaved = None
    held = ledger.held
    if stored is None:
        if held is not None and ledger.misses(now):
            return held
        ledger.hold(None)
        raise not_signed_in(ledger.account, ledger.home.api_url)
    if problem := ledger.home.refusal(stored, ledger.account):
        ledger.hold(None)
        raise problem
    if held is not None and held.refused and held.refresh_token == stored.refresh_token:
        # This mark could not be saved.
        stored = evolve(stored, refused=True, spending=held.spending)
    ledger.hold(stored)
    return stored


def is_missing(account: str, what: str) -> StoreError:
    """The error where a login has gone that nobody has deleted."""
    return StoreError(
        f"The login of account {account} is missing: {what} is gone, and nobody has signed out. "
        "Bring it back (was it moved, or is its volume not mounted?), or sign in again."
    )


def not_signed_in(account: str, api_url: str | None = None) -> LoginRequired:
    """The error where the store holds no token, for calls of the API at `api_url`."""
    host = other_host(api_url)
    problem = f"Nobody is signed in{f' at {host}' if host else ''} as account {account}."
    advice = f"Log in, for example by: {sign_in_command(account)}"
    return LoginRequired(f"{problem} {advice}", account=account, problem=problem)


def under_way(account: str, other: Intent, left: float) -> Unavailable:
    """The error where another program may be about to bring a new token."""
    return renewing(
        f"The token of account {account} is being renewed by another program, since "
        f"{program(other)}. Nothing was sent; try again in {math.ceil(left)} s at the latest.",
        left,
    )


def renewing(message: str, left: float | None = None) -> Unavailable:
    """The error of a wait that has ended before a renewal has."""
    error = Unavailable(message, retry_after=left)
    error.renewing = True
    return error


def login_required(
    account: str, api_url: str | None = None, other: Intent | None = None
) -> LoginRequired:
    """The error where Trakt, or what stands in for it at `api_url`, refused the refresh token.

    `other` is what another program had written down before, and never ended.
    """
    host, found = other_host(api_url), address(api_url)
    problem = f"{host or 'Trakt'} no longer accepts the login of account {account}."
    if host and found and is_loopback(found.host):
        problem += " A sandbox forgets its logins when it stops, unless it has a state file."
    if other is not None:
        problem += f" A program stopped in mid-renewal at {program(other)}."
    advice = f"Log in again, for example by: {sign_in_command(account)}"
    return LoginRequired(f"{problem} {advice}", account=account, problem=problem)


def sign_in_command(account: str) -> str:
    """The command that signs `account` in."""
    return "trakt-auth login" + ("" if account == "default" else f" --account {quote(account)}")


def rejects_fresh(account: str, left: float) -> ServiceError:
    """The error where the API rejects a token that Trakt has just issued."""
    return ServiceError(
        f"Trakt's API rejects a token that Trakt has just renewed (401), for account {account}. "
        f"Another renewal would not help; the next one is tried in {math.ceil(left)} s at the "
        "earliest. If this lasts, the fault is Trakt's, or api_url and auth_url do not belong "
        "together.",
        status=401,
        retry_after=left,
    )


_ledgers: WeakValueDictionary[Hashable, Ledger] = WeakValueDictionary()
_unsaved: set[Ledger] = set()


def ledger_of(store: object, name: str, home: Home) -> Ledger:
    """The ledger of the account with this name in `store`: one for all clients of the process."""
    key = (identity(store), name, home)
    with GUARD:
        found = _ledgers.get(key)
        if found is None:
            found = _ledgers[key] = Ledger(name, home, version(store, name))
        return found


def keep_while_unsaved(ledger: Ledger) -> None:
    """Remember an account whose newest token is not in its store, even if no client is left."""
    with GUARD:
        (_unsaved.discard if ledger.unsaved is None else _unsaved.add)(ledger)
