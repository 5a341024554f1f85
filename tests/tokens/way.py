"""A renewal, step by step: what it asks for, and what it is answered."""

from __future__ import annotations

from tests.tokens.model import T0, intent_of, token
from trakt_auth._tokens.ledger import Ledger
from trakt_auth._tokens.renewal import (
    Deliver,
    Exchange,
    Load,
    Lock,
    Renewal,
    RenewalStep,
    Replace,
    Saved,
    SleepFor,
    StepResult,
    StoreFailed,
    Unlock,
)
from trakt_auth.errors import StoreError, TraktAuthError
from trakt_auth.token import Intent, Token


class Way:
    """A renewal that begins at the time `now`."""

    def __init__(
        self,
        memory: Ledger,
        now: float,
        rejected: Token | None = None,
        sure: bool | None = None,
    ) -> None:
        self.memory = memory
        self.now, self.elapsed = now, 0.0
        self.steps = Renewal(memory, rejected, sure).steps()
        self.step: RenewalStep | None = next(self.steps)
        self.end: Token | Exception | None = None

    def here(self) -> Intent:
        """What this process writes down now. Its machine was started long ago."""
        return intent_of(1, at=self.now, uptime=1e6 + self.elapsed)

    def answer(
        self,
        expected: type[RenewalStep] | RenewalStep,
        value: object = None,
        *,
        after: float | None = None,
    ) -> None:
        """Answer the step, which must be the expected one, after so many seconds."""
        if isinstance(expected, type):
            assert isinstance(self.step, expected), self.step
        else:
            assert self.step == expected
            if isinstance(self.step, Replace) and isinstance(expected, Replace):
                assert self.step.token.refused is expected.token.refused
        if after is None:
            after = self.step.seconds if isinstance(self.step, SleepFor) else 0.0
        self.elapsed += after
        self.now += after
        try:
            self.step = self.steps.send(StepResult(value, self.now, self.elapsed, self.here()))
        except StopIteration as end:
            self.step, self.end = None, end.value
        except TraktAuthError as error:
            self.step, self.end = None, error


FRESH = token(9, at=T0 - 60.0)
STALE = token(0, life=1800, at=T0 - 1000)
DEAD = token(0, life=1800, at=T0 - 1800)
NEW = token(1)
FULL = StoreError("full")
COMMAND = "trakt-auth login --account work"
NOBODY = f"Nobody is signed in as account work. Log in, for example by: {COMMAND}"
REFUSED = (
    f"Trakt no longer accepts the login of account work. Log in again, for example by: {COMMAND}"
)


class Play(Way):
    """A renewal of account work, and what its tests have in common."""

    def __init__(
        self, memory: Ledger, rejected: Token | None = None, sure: bool | None = None
    ) -> None:
        super().__init__(memory, T0, rejected, sure)

    def looks_again(self, stored: Token | None, *, seconds: float = 0.3) -> None:
        """A pause without the lock, after which the store holds `stored`."""
        self.answer(Unlock())
        self.answer(SleepFor(0.3), after=seconds)
        self.answer(Lock())
        self.answer(Load(), stored)

    def comes_to_exchange(self, stale: Token, *, after: float = 0.0) -> None:
        """The store holds `stale`, and the lock is taken after so many seconds."""
        self.answer(Load(), stale)
        if stale.seconds_left(T0) > 0:
            self.answer(Deliver(stale))
        self.answer(Lock(), after=after)
        self.answer(Load(), stale)
        self.answer(Replace(stale, stale), value=True)

    def comes_to_save(self, stale: Token, new: Token = NEW, *, after: float = 0.0) -> None:
        self.comes_to_exchange(stale)
        self.answer(Exchange(stale), new, after=after)

    def fails_to_save(self, told: StoreError, pause: float) -> None:
        self.answer(Deliver(NEW))
        self.answer(StoreFailed(told))
        self.answer(SleepFor(pause))

    def is_told_that_it_is_saved(self, new: Token = NEW) -> None:
        self.answer(Deliver(new))
        self.answer(Saved(new))
