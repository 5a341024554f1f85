"""A renewal, step by step: what it asks for, and what it is answered."""

from __future__ import annotations

from trakt_auth._tokens.ledger import Memory
from trakt_auth._tokens.renewal import Renewal, RenewalStep, Replace, SleepFor, StepResult
from trakt_auth.errors import TraktAuthError
from trakt_auth.token import Token


class Way:
    """A renewal that begins at the time `now`."""

    def __init__(self, memory: Memory, now: float, rejected: Token | None = None) -> None:
        self.memory = memory
        self.now, self.elapsed = now, 0.0
        self.steps = Renewal(memory, rejected).steps()
        self.step: RenewalStep | None = next(self.steps)
        self.end: Token | Exception | None = None

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
            self.step = self.steps.send(StepResult(value, self.now, self.elapsed))
        except StopIteration as end:
            self.step, self.end = None, end.value
        except TraktAuthError as error:
            self.step, self.end = None, error
