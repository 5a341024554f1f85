"""When to use a token, when to renew it, and what to do with what came of it.

The rules of a token's life, without I/O, clock or sleep, as `polling` has those of a login.

`decide` says what to do with a token: serve it, serve it and renew it, renew it, or give up.
`Renewal` is the way from a look into the store to a token that is saved: it hands out one step
after the other (`Load`, `Lock`, `Exchange` ...) and is told what came of each. A driver does the
steps, blocking or async, and decides nothing. All times are Unix seconds of the clock that the
driver goes by, but for `StepResult.elapsed`.

What holds, whatever happens between two steps and in other processes (tests/tokens/test_renewal.py
tries): a refresh token that was answered is not sent again; what Trakt has issued is kept until the
store has it, or has been given a new login, or it is revoked since the account was deleted; a dead
token is never served; one that lives is never withheld.
"""

from __future__ import annotations

import copy
from collections.abc import Generator
from contextlib import suppress
from typing import Any, TypeAlias

from attrs import evolve, field, frozen

from trakt_auth._tokens.ledger import (
    ABSENCE,
    Issued,
    Memory,
    adopt,
    login_required,
    not_signed_in,
    rejects_fresh,
    same,
)
from trakt_auth.errors import InvalidGrant, StoreError, TraktAuthError, Unavailable
from trakt_auth.token import Token

# A save that fails is tried again for so long, with pauses that double up to the longest.
SAVE_PATIENCE = 60.0
_FIRST_SAVE_PAUSE = 0.1
_LONGEST_SAVE_PAUSE = 5.0
# Between two looks for a missing login: one that comes back is old, and others may send it.
_MISSING_PAUSE = 0.3

# How often one renewal begins anew, where others change the account or a token dies meanwhile.
_ATTEMPTS = 5


@frozen
class Serve:
    """Use `token` now."""

    token: Token
    renew: bool = False
    """Whether to renew it behind the callers' backs."""


@frozen
class Renew:
    """Renew `token`; who needs one waits."""

    token: Token


@frozen
class GiveUp:
    """There is no usable token, and it is of no use to try for one now."""

    error: TraktAuthError


Decision: TypeAlias = Serve | Renew | GiveUp


def decide(
    memory: Memory,
    token: Token,
    rejected: Token | None,
    now: float,
    problem: TraktAuthError | None = None,
) -> Decision:
    """What to do with `token`.

    Args:
        memory: What else is known.
        token: The one that is held, or stored.
        rejected: One that the API has just answered 401 to, for whoever asks.
        now: The time.
        problem: Why a renewal has just failed, where it has.
    """
    alive = token.seconds_left(now) > 0
    refused_to_me = same(token, rejected)
    doubtful = refused_to_me or same(token, memory.rejected)
    usable = alive and not doubtful
    hindrance = problem or _hindrance(memory, token, now, usable=usable, doubtful=doubtful)
    if usable:
        return Serve(token, renew=hindrance is None and not token.is_fresh(now))
    if hindrance is None:
        return Renew(token)
    # Another caller's 401 may have been about that call alone. Where the life is not known,
    # nothing else tells the end of it.
    if alive and not refused_to_me and token.expires_in is not None:
        return Serve(token)
    return GiveUp(hindrance)


def _hindrance(
    memory: Memory, token: Token, now: float, *, usable: bool, doubtful: bool
) -> TraktAuthError | None:
    """Why `token` cannot be renewed now."""
    if token.refused:
        return login_required(memory.account)
    trouble = memory.trouble
    # A store is asked again by everybody who has nothing else; Trakt is not.
    if (
        trouble
        and trouble.lasts(token, now)
        and (usable or not isinstance(trouble.error, StoreError))
    ):
        return copy.copy(trouble.error)
    probation = memory.probation
    if doubtful and probation and same(token, probation.token) and probation.left(now) > 0:
        return rejects_fresh(memory.account, probation.left(now))
    return None


@frozen
class Load:
    """Read the store: a `Token`, or None. Nothing is locked by it."""


@frozen
class Lock:
    """Take the account's lock. It is let go at the end, however that comes about."""


@frozen
class Unlock:
    """Let go of the lock."""


@frozen
class Replace:
    """Put `token` in the place of `spent`, if that is what is stored: whether it was."""

    spent: Token
    token: Token


@frozen
class Exchange:
    """Trade the refresh token of `token` at Trakt for a new `Token`."""

    token: Token


@frozen
class Revoke:
    """Tell Trakt that nobody needs `token` any more."""

    token: Token


@frozen
class Sleep:
    """Wait."""

    seconds: float


@frozen
class Deliver:
    """Let the callers who wait go on with `token`; the renewal goes on by itself."""

    token: Token


@frozen
class Saved:
    """Tell those who want to know that `token` is in the store."""

    token: Token


@frozen
class StoreFailed:
    """Tell those who want to know that the store has failed."""

    error: StoreError


Step: TypeAlias = (
    Load | Lock | Unlock | Replace | Exchange | Revoke | Sleep | Deliver | Saved | StoreFailed
)


@frozen
class StepResult:
    """What came of a step."""

    value: Any = field(repr=False)
    """What the step brings, or the `TraktAuthError` that it ended with."""
    now: float
    elapsed: float
    """Monotonic seconds since the renewal began."""


Steps: TypeAlias = Generator[Step, StepResult, Any]


class Renewal:
    """One look into the store and, where it is called for, one renewal.

    Args:
        memory: What is known of the account. It is brought up to date.
        rejected: The token that the API has answered 401 to, if that is why.
        now: The time.
    """

    def __init__(self, memory: Memory, rejected: Token | None, now: float) -> None:
        self._memory = memory
        self._rejected = rejected
        self._now = now
        self._elapsed = 0.0

    def steps(self) -> Generator[Step, StepResult, Token]:
        """Hand out the steps; return a usable token.

        Raises:
            TraktAuthError: There is none, and why.
        """
        try:
            end: Decision = yield from self._run()
        except TraktAuthError as error:
            self._memory.failed(error, self._now)
            held = self._memory.held  # calls go on with it while it lives
            end = self._decide(held, error) if held else GiveUp(error)
            if isinstance(end, Serve):
                yield from self._do(Deliver(end.token))
            if isinstance(error, StoreError):
                yield from self._do(StoreFailed(error))
        if isinstance(end, GiveUp):
            raise end.error
        return end.token

    def _run(self) -> Generator[Step, StepResult, Decision]:
        found = self._decide((yield from self._load()))
        if self._memory.unsaved is None and not _calls_for_renewal(found):
            return found
        if isinstance(found, Serve):
            yield from self._do(Deliver(found.token))
        yield from self._do(Lock())
        for _ in range(_ATTEMPTS):
            latest = yield from self._load_locked()
            if (issued := self._memory.unsaved) is not None:
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
            f"The token of account {self._memory.account} changes or expires faster than it can be "
            "used. Try again later."
        )

    def _exchange(self, stale: Token) -> Generator[Step, StepResult, Token | None]:
        """What Trakt has issued for `stale`; None where the store holds another login by now."""
        # A disk that is full or read-only says so here, before the refresh token is spent.
        if not (yield from self._do(Replace(stale, stale))):
            return None
        try:
            token: Token = yield from self._do(Exchange(stale))
        except InvalidGrant:
            yield from self._refused(stale)
            return None
        token = evolve(token, received_at=self._now)
        return (yield from self._save(self._memory.receive(stale, token, self._now)))

    def _refused(self, stale: Token) -> Generator[Step, StepResult, None]:
        refused = evolve(stale, refused=True)
        try:
            # Somebody who does not know of the lock may have used it, and saved what it brought.
            latest = yield from self._load()
        except StoreError:
            self._memory.hold(refused)  # else it would be sent again
            raise
        if latest.refresh_token != stale.refresh_token:
            return
        try:
            if not (yield from self._do(Replace(stale, refused))):
                self._memory.hold(refused)  # the store may hold another login, or none
                return
        except StoreError:
            pass  # this process remembers
        self._memory.hold(refused)
        raise login_required(self._memory.account)

    def _save(self, issued: Issued) -> Generator[Step, StepResult, Token | None]:
        """Save what was issued, for as long as it takes, up to a minute.

        Returns None where it has given way to another login.
        """
        began, pause = self._elapsed, _FIRST_SAVE_PAUSE
        while True:
            try:
                if (yield from self._do(Replace(issued.spent, issued.token))):
                    self._has_been_saved(issued)
                    yield from self._deliver(issued)
                    yield from self._do(Saved(issued.token))
                    return issued.token
                if (yield from self._gives_way(issued)):
                    return None
                problem = StoreError("What is stored changed while the new token was saved.")
            except StoreError as error:
                problem = error
            yield from self._deliver(issued)
            if self._elapsed - began >= SAVE_PATIENCE:
                raise problem  # it serves all the same, and the next look saves it
            if pause == _FIRST_SAVE_PAUSE:
                yield from self._do(StoreFailed(problem))
            yield from self._do(Sleep(pause))
            pause = min(2 * pause, _LONGEST_SAVE_PAUSE)

    def _gives_way(self, issued: Issued) -> Generator[Step, StepResult, bool]:
        """Whether another login was saved meanwhile. One that is missing is looked for again."""
        began, was_missing = self._elapsed, False
        while (stored := (yield from self._do(Load()))) is None:
            if self._elapsed - began >= ABSENCE:
                yield from self._sign_out(issued)
            was_missing = True
            yield from self._deliver(issued)
            yield from self._do(Sleep(_MISSING_PAUSE))
        if stored.refresh_token != issued.spent.refresh_token:
            self._has_been_saved(issued)
            return True
        if not was_missing:
            # A store without a `replace` of its own refuses the holder of a lock that was lost.
            yield from self._do(Unlock())
            yield from self._do(Lock())
        return False

    def _sign_out(self, issued: Issued) -> Generator[Step, StepResult, None]:
        self._has_been_saved(issued)
        with suppress(TraktAuthError):  # else it dies by itself, and nobody here has it
            yield from self._do(Revoke(issued.token))
        self._memory.hold(None)
        raise not_signed_in(self._memory.account)

    def _deliver(self, issued: Issued) -> Generator[Step, StepResult, None]:
        if isinstance(self._decide(issued.token), Serve):
            yield from self._do(Deliver(issued.token))

    def _has_been_saved(self, issued: Issued) -> None:
        if self._memory.unsaved is issued:
            self._memory.unsaved = None

    def _load_locked(self) -> Generator[Step, StepResult, Token]:
        """Read the store under the lock, and look again for a login that is missing."""
        began = self._elapsed
        while True:
            token = yield from self._load()
            if self._memory.missing_since is None:
                return token
            if self._elapsed - began >= ABSENCE:
                self._memory.hold(None)
                raise not_signed_in(self._memory.account)
            # Somebody may be about to sign in, or to delete.
            yield from self._do(Unlock())
            yield from self._do(Sleep(_MISSING_PAUSE))
            yield from self._do(Lock())

    def _load(self) -> Generator[Step, StepResult, Token]:
        while True:
            epoch = self._memory.epoch
            stored: Token | None = yield from self._do(Load())
            if epoch == self._memory.epoch:
                break  # else another client of the process has found or saved something meanwhile
        token = adopt(self._memory, stored, self._now)
        if same(token, self._rejected):
            self._memory.reject(token)
        return token

    def _decide(self, token: Token, problem: TraktAuthError | None = None) -> Decision:
        return decide(self._memory, token, self._rejected, self._now, problem)

    def _do(self, step: Step) -> Generator[Step, StepResult, Any]:
        came = yield step
        self._now, self._elapsed = came.now, came.elapsed
        if isinstance(came.value, TraktAuthError):
            raise came.value
        return came.value


def _calls_for_renewal(decision: Decision) -> bool:
    return isinstance(decision, Renew) or (isinstance(decision, Serve) and decision.renew)
