"""When to use a token, when to renew it, and how to save the new one.

The rules of a token's life, without I/O, clock or sleep, as `polling` has those of a login.

`decide` chooses for a token: serve it, serve it and renew it, renew it, or give up.
`Renewal` is the way from a look into the store to a token that is saved: it hands out one step
after the other (`Load`, `Lock`, `Exchange` ...) and is handed the result of each. A driver does the
steps, blocking or async, and decides nothing. All times are Unix seconds of the clock that the
driver goes by, but for `StepResult.elapsed`.

These rules hold whatever happens between two steps and in other processes (tried by
tests/tokens/test_renewal.py): a refresh token that was answered is not sent again; a token that
Trakt has issued is kept until the store has it, or has been given a new login, or the token is
revoked since the account was deleted; a dead token is never served; a living one never withheld;
nobody sends what another program has begun to send and may still be at.
"""

from __future__ import annotations

import copy
from collections.abc import Generator
from contextlib import suppress
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from trakt_auth._tokens.ledger import (
    Issued,
    Ledger,
    adopt,
    login_required,
    not_signed_in,
    probation_left,
    rejects_fresh,
    same,
    under_way,
)
from trakt_auth._tokens.pauses import ABSENCE, MISSING_PAUSE
from trakt_auth.errors import InvalidGrant, StoreError, TraktAuthError, Unavailable
from trakt_auth.token import Intent, Token

T = TypeVar("T")

# A save that fails is tried again for so long: often at first, as what is missing may come back.
SAVE_PATIENCE = 60.0
SAVE_PAUSE = 5.0

# How often one renewal begins anew: if others change the account, or a token dies meanwhile.
_ATTEMPTS = 5


@frozen
class Serve:
    """Use `token` now."""

    token: Token
    renew: bool = False
    """Whether to renew it in the background."""


@frozen
class Renew:
    """Renew `token`; callers wait for the new one."""

    token: Token


@frozen
class GiveUp:
    """There is no usable token, and a renewal now would not bring one."""

    error: TraktAuthError


Decision: TypeAlias = Serve | Renew | GiveUp


def decide(
    ledger: Ledger,
    token: Token,
    rejected: Token | None,
    now: float,
    problem: TraktAuthError | None = None,
) -> Decision:
    """Decide between serving, renewing and giving up `token`.

    Args:
        ledger: The other facts about the account.
        token: The token that is held, or stored.
        rejected: A token that the API has just answered 401 to, for the caller who asks.
        now: The time.
        problem: Why a renewal has just failed; None if none has.
    """
    alive = token.seconds_left(now) > 0
    refused_to_me = same(token, rejected)
    doubted = rejected if refused_to_me else ledger.rejected
    doubted = doubted if same(token, doubted) else None
    usable = alive and doubted is None
    hindrance = problem or _hindrance(ledger, token, now, usable=usable, doubted=doubted)
    if usable:
        return Serve(token, renew=hindrance is None and not token.is_fresh(now))
    if hindrance is None:
        return Renew(token)
    # Another caller's 401 may have been about that call alone. But if the lifetime is unknown, it
    # is the only sign of its end.
    if alive and not refused_to_me and token.expires_in is not None:
        return Serve(token)
    return GiveUp(hindrance)


def _hindrance(
    ledger: Ledger, token: Token, now: float, *, usable: bool, doubted: Token | None
) -> TraktAuthError | None:
    """Why `token` cannot be renewed now."""
    if token.refused:
        return login_required(ledger.account, ledger.home.api_url, token.spending)
    trouble = ledger.trouble
    # A caller without a token asks the store again at once; Trakt is not asked again so soon.
    if (
        trouble
        and trouble.lasts(token, now)
        and (usable or not isinstance(trouble.error, StoreError))
    ):
        return copy.copy(trouble.error)
    if doubted and doubted.received_at is not None and (left := probation_left(token, now)) > 0:
        return rejects_fresh(ledger.account, left)
    return None


@frozen
class Load:
    """Read the store, without a lock. Result: a `Token`, or None."""


@frozen
class Lock:
    """Take the account's lock. The driver releases it at the end of the renewal in any case."""


@frozen
class Unlock:
    """Release the lock."""


@frozen
class Replace:
    """Store `token` if `spent` is stored now. Result: whether it was; or `RESTORED`."""

    spent: Token
    token: Token


RESTORED = "restored"
"""A result of `Replace`: it is stored now, in place of nothing. An older one may come back."""


class Lost(Unavailable):
    """An outcome of `Exchange`: the event loop that it was made in is gone.

    That is no failure of Trakt: the next caller begins another renewal at once.
    """


@frozen
class Exchange:
    """Send the refresh token of `token` to Trakt. Result: a new `Token`."""

    token: Token


@frozen
class Revoke:
    """Revoke `token` at Trakt."""

    token: Token


@frozen
class SleepFor:
    """Wait."""

    seconds: float


@frozen
class Deliver:
    """Give `token` to the callers who wait; the renewal goes on."""

    token: Token


@frozen
class Saved:
    """Log, and report to `on_event`, that `token` is in the store."""

    token: Token


@frozen
class StoreFailed:
    """Log, and report to `on_event`, that the store has failed."""

    error: StoreError


RenewalStep: TypeAlias = (
    Load | Lock | Unlock | Replace | Exchange | Revoke | SleepFor | Deliver | Saved | StoreFailed
)


@frozen
class StepResult:
    """The result of a step, and the time after it."""

    value: Any = field(repr=False)
    """The value that the step's docstring names, or the `TraktAuthError` that it ended with."""
    now: float
    elapsed: float
    """Monotonic seconds since the renewal began."""
    here: Intent
    """What this process would write down now, before it spends a refresh token."""


RenewalSteps: TypeAlias = Generator[RenewalStep, StepResult, T]


class Renewal:
    """One look into the store and, if `decide` says so, one renewal.

    Args:
        ledger: The facts about the account. They are brought up to date.
        rejected: The token that the API has answered 401 to, if that is the reason.
        sure: Whether nobody else can have the lock while its holder lives. None for a store in
            which nothing is to be written down before a refresh token is spent.
    """

    # As the result of the latest step says.
    _now: float
    _elapsed: float
    _here: Intent

    def __init__(self, ledger: Ledger, rejected: Token | None, sure: bool | None = None) -> None:
        self._ledger = ledger
        self._rejected = rejected
        self._sure = sure
        self._busy = False

    def steps(self) -> RenewalSteps[Token]:
        """Hand out the steps; return a usable token.

        Raises:
            TraktAuthError: Why there is no usable token.
        """
        try:
            end: Decision = yield from self._run()
        except Lost:
            raise
        except TraktAuthError as error:
            self._ledger.failed(error, self._now, busy=self._busy)
            held = self._ledger.held  # calls go on with it while it lives
            if held:
                yield from self._deliver(held, error)
            if isinstance(error, StoreError):
                yield from self._do(StoreFailed(error))
            end = self._decide(held, error) if held else GiveUp(error)
        if isinstance(end, GiveUp):
            raise end.error
        return end.token

    def _run(self) -> RenewalSteps[Decision]:
        found = self._decide((yield from self._load()))
        if self._ledger.unsaved is None and not _calls_for_renewal(found):
            return found
        if isinstance(found, Serve):
            yield from self._do(Deliver(found.token))
        yield from self._lock()
        for _ in range(_ATTEMPTS):
            latest = yield from self._load_locked()
            if (issued := self._ledger.unsaved) is not None:
                if (yield from self._save(issued)) is None:
                    continue
                latest = issued.token
            found = self._decide(latest)
            if not _calls_for_renewal(found):
                return found
            token = yield from self._exchange(latest)
            if token is not None and token.seconds_left(self._now) > 0:
                return Serve(token)
        raise Unavailable(
            f"The token of account {self._ledger.account} changes or expires faster than it can be "
            "used. Try again later."
        )

    def _exchange(self, stale: Token) -> RenewalSteps[Token | None]:
        """The token that Trakt issues for `stale`; None if the store holds another login by now."""
        other = self._of_another(stale)
        trying = stale if self._sure is None else evolve(stale, spending=self._here)
        # A disk that is full or read-only says so here, before the refresh token is spent.
        try:
            if not (yield from self._do(Replace(stale, trying))):
                return None
        except StoreError:
            self._ledger.tried = trying.spending  # it may be there all the same
            raise
        try:
            token: Token = yield from self._do(Exchange(trying))
        except InvalidGrant:
            yield from self._refused(trying, other)
            return None
        except BaseException as error:
            if isinstance(error, TraktAuthError) and is_unspent(error) and trying is not stale:
                with suppress(TraktAuthError):  # then others wait in vain, and not for long
                    yield from self._do(Replace(trying, stale))
            else:
                self._ledger.tried = trying.spending
            raise
        token = evolve(token, received_at=self._now)
        return (yield from self._save(self._ledger.receive(stale, token, self._now)))

    def _of_another(self, stale: Token) -> Intent | None:
        """What a program has written down that has not ended its renewal, and cannot any more.

        Raises:
            Unavailable: It still can.
        """
        other = stale.spending
        if other is None or self._sure is None or other == self._ledger.tried:
            return None
        left = 0.0 if self._sure else self._ledger.seconds_of(other, self._here)
        if left > 0:
            self._busy = True
            raise under_way(self._ledger.account, other, left)
        return other

    def _lock(self) -> RenewalSteps[None]:
        try:
            yield from self._do(Lock())
        except Unavailable:
            self._busy = True
            raise

    def _refused(self, stale: Token, other: Intent | None) -> RenewalSteps[None]:
        refused = evolve(stale, refused=True, spending=other)
        try:
            # A program that takes no lock may have spent it, and saved the new token.
            latest = yield from self._load()
        except StoreError:
            self._ledger.hold(refused)  # else it would be sent again
            raise
        if latest.refresh_token != stale.refresh_token:
            return
        try:
            if not (yield from self._do(Replace(stale, refused))):
                self._ledger.hold(refused)  # the store may hold another login, or none
                return
        except StoreError:
            pass  # this process remembers
        self._ledger.hold(refused)
        raise login_required(self._ledger.account, self._ledger.home.api_url, other)

    def _save(self, issued: Issued) -> RenewalSteps[Token | None]:
        """Save a token that was issued, and try again for up to a minute.

        Returns None if it has given way to another login.
        """
        began, told = self._elapsed, False
        while True:
            try:
                if saved := (yield from self._do(Replace(issued.spent, issued.token))):
                    self._has_been_saved(issued)
                    yield from self._deliver(issued.token)
                    yield from self._do(Saved(issued.token))
                    if saved == RESTORED:
                        yield from self._guard(issued)
                    return issued.token
                if (yield from self._gives_way(issued)):
                    return None
                problem = StoreError("What is stored changed while the new token was saved.")
            except StoreError as error:
                problem = error
            yield from self._deliver(issued.token)
            took = self._elapsed - began
            if took >= SAVE_PATIENCE:
                raise problem  # calls use the token, and the next look at the store saves it
            if not told:
                yield from self._do(StoreFailed(problem))
                told = True
            yield from self._do(SleepFor(MISSING_PAUSE if took < ABSENCE else SAVE_PAUSE))

    def _guard(self, issued: Issued) -> RenewalSteps[None]:
        """See to it, under the lock, that no older token comes back to where it was missing."""
        began = self._elapsed
        while self._elapsed - began < ABSENCE:
            yield from self._do(SleepFor(MISSING_PAUSE))
            with suppress(StoreError):  # then the next look finds it
                stored = yield from self._do(Load())
                if stored is not None and stored.refresh_token == issued.spent.refresh_token:
                    yield from self._do(Replace(issued.spent, issued.token))
                    return

    def _gives_way(self, issued: Issued) -> RenewalSteps[bool]:
        """Whether another login was saved meanwhile. A missing login is looked for again."""
        began, was_missing = self._elapsed, False
        while (stored := (yield from self._do(Load()))) is None:
            if self._ledger.deleted or self._elapsed - began >= ABSENCE:
                yield from self._sign_out(issued)
            was_missing = True
            yield from self._deliver(issued.token)
            yield from self._do(SleepFor(MISSING_PAUSE))
        if stored.refresh_token != issued.spent.refresh_token:
            self._has_been_saved(issued)
            return True
        if not was_missing:
            # A store that has no `replace` refuses the holder of a lock that was lost.
            yield from self._do(Unlock())
            yield from self._lock()
        return False

    def _sign_out(self, issued: Issued) -> RenewalSteps[None]:
        self._has_been_saved(issued)
        if self._ledger.deleted:  # else a store may have lost it, and someone may bring it back
            with suppress(TraktAuthError):  # else it expires, and no client here holds it
                yield from self._do(Revoke(issued.token))
        self._ledger.hold(None)
        raise not_signed_in(self._ledger.account, self._ledger.home.api_url)

    def _deliver(self, token: Token, problem: TraktAuthError | None = None) -> RenewalSteps[None]:
        if isinstance(self._decide(token, problem), Serve):
            yield from self._do(Deliver(token))

    def _has_been_saved(self, issued: Issued) -> None:
        if self._ledger.unsaved is issued:
            self._ledger.unsaved = None
            if issued.spent.refresh_token != issued.token.refresh_token:
                self._ledger.saved = issued

    def _load_locked(self) -> RenewalSteps[Token]:
        """Read the store under the lock, and look again for a missing login."""
        began = self._elapsed
        while True:
            token = yield from self._load()
            if self._ledger.missing_since is None:
                return token
            if self._elapsed - began >= ABSENCE:
                self._ledger.hold(None)
                raise not_signed_in(self._ledger.account, self._ledger.home.api_url)
            # Another program may be about to sign in, or to delete.
            yield from self._do(Unlock())
            yield from self._do(SleepFor(MISSING_PAUSE))
            yield from self._lock()

    def _load(self) -> RenewalSteps[Token]:
        while True:
            epoch = self._ledger.epoch
            stored: Token | None = yield from self._do(Load())
            if epoch == self._ledger.epoch:
                break  # else another client of the process has read or saved a token meanwhile
        token = adopt(self._ledger, stored, self._now)
        if same(token, self._rejected):
            self._ledger.reject(self._rejected or token)
        return token

    def _decide(self, token: Token, problem: TraktAuthError | None = None) -> Decision:
        return decide(self._ledger, token, self._rejected, self._now, problem)

    def _do(self, step: RenewalStep) -> RenewalSteps[Any]:
        came = yield step
        self._now, self._elapsed, self._here = came.now, came.elapsed, came.here
        if isinstance(came.value, TraktAuthError):
            raise came.value
        return came.value


def is_unspent(error: TraktAuthError) -> bool:
    """Whether Trakt cannot have spent the refresh token of an exchange that ended with `error`."""
    if isinstance(error, Unavailable) and error.status is None:
        return not error.maybe_done
    status = getattr(error, "status", None)  # a refusal of RFC 6749 has none, and is a 4xx
    return status is None or 400 <= status < 500


def _calls_for_renewal(decision: Decision) -> bool:
    return isinstance(decision, Renew) or (isinstance(decision, Serve) and decision.renew)
