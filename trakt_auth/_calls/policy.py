"""What one call does next, whatever happens to its requests: decided here, done by the drivers.

`Attempts.steps` is a generator. It yields steps (get a token, pause, send), is handed what came of
each, and ends with the answer or an error. It does no I/O and does not sleep, so that the blocking
and the async driver share all of it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple

from trakt_auth._calls.outcome import IDEMPOTENT, NoAnswer, Received, Subject, error_of, from_cache
from trakt_auth.errors import LoginRequired, RateLimited

if TYPE_CHECKING:
    from trakt_auth._calls.rates import RateLimiter
    from trakt_auth.events import Reason
    from trakt_auth.token import Token

RETRIES = 3
# The longest pause, in seconds, before a retry: who is asked to wait longer gets the error, with
# its `retry_after`, instead of a program that hangs.
LONGEST_PAUSE = 30.0


def retry_pause(
    method: str,
    status: int | None,
    *,
    failures: int,
    retry_after: float | None,
    jitter: float,
    retries: int = RETRIES,
    longest: float = LONGEST_PAUSE,
    reached: bool = True,
) -> float | None:
    """Seconds to wait before a request is sent again; None to let its outcome stand.

    Trakt did not look at what it answers 429 to, so that anything may be sent again. What did not
    reach it, or not to the end, may have done its work all the same, so that only what is
    idempotent may (RFC 9110 section 9.2.2).

    Args:
        method: The HTTP method.
        status: The status; None when there was no complete answer.
        failures: How often the request has been sent by now, at least 1.
        retry_after: Seconds that Trakt asked for, where it did.
        jitter: From 0 to 1, so that those who failed together do not come back together.
        retries: How often a request is sent again at most.
        longest: The longest pause, in seconds.
        reached: Whether it may have reached Trakt. What did not may be sent again in any case.
    """
    from trakt_auth._statuses.statuses import is_unavailable

    limited = status == 429
    passing = status is None or is_unavailable(status)
    repeatable = method in IDEMPOTENT or not reached
    if failures > retries or not (limited or (passing and repeatable)):
        return None
    pause = 2.0 ** (failures - 1) * (0.5 + jitter / 2) if retry_after is None else retry_after
    return pause if pause <= longest else None


# What is only needed where something goes wrong is imported there, so that importing Trakt is fast.

# The token at hand may be refused, then the one that another process has saved, and then the one
# that Trakt has just issued; never more.
MOST_TOKENS = 3


class GetToken(NamedTuple):
    """Get a token: step. It brings a `Token`."""

    rejected: Token | None = None


class Reject(NamedTuple):
    """Raise what is to be said of a token that was renewed for this very call, and rejected."""

    token: Token


class Pause(NamedTuple):
    """Wait: step."""

    reason: Reason
    seconds: float


class Send(NamedTuple):
    """Send the request: step. It brings the answer, or a `NoAnswer`."""

    token: Token | None


Step = GetToken | Reject | Pause | Send
Result = Any
"""What a driver hands back: a `Token`, nothing, a `Received` or a `NoAnswer`."""


class WaitBudget:
    """How long one call may still wait, in all its requests together.

    Args:
        most: Seconds; None for as long as it takes.
    """

    def __init__(self, most: float | None) -> None:
        self._left = most

    def allows(self, seconds: float) -> bool:
        """Whether a wait fits in."""
        return self._left is None or seconds <= self._left

    def spend(self, seconds: float) -> None:
        """Count a wait."""
        if self._left is not None:
            self._left -= seconds

    def longest_pause(self, usual: float) -> float:
        """The longest pause before a retry: the usual one, or all that is left."""
        return usual if self._left is None else self._left


class Attempts:
    """One call, from the first request to the answer that stands.

    Args:
        subject: What is called.
        has_store: Whether there is a store to sign in from.
        token: The token at hand, if there is one.
        limiter: Keeps to Trakt's rates; None to send at once.
        budget: How long it may wait.
        retries: How often a request is sent again at most.
        now: The wall clock in Unix seconds, for answers that name a time.
    """

    def __init__(
        self,
        subject: Subject,
        *,
        has_store: bool,
        token: Token | None,
        limiter: RateLimiter | None,
        budget: WaitBudget,
        retries: int,
        now: Callable[[], float],
    ) -> None:
        self._subject = subject
        self._has_store = has_store
        self._token = token
        self._limiter = limiter
        self._budget = budget
        self._retries = retries
        self._now = now
        self._failures = 0
        self._nobody: LoginRequired | None = None

    def steps(self) -> Generator[Step, Result, Any]:
        """The steps; returns the answer, a success.

        Raises:
            TraktAuthError: There is none.
        """
        if self._has_store and self._token is None:
            yield from self._sign_in()
        refused = 0
        while True:
            outcome = yield from self._send()
            if not isinstance(outcome, NoAnswer):
                if 200 <= outcome.status_code < 300:
                    return outcome
                if self._token is not None and self._refuses_token(outcome):
                    refused += 1
                    if refused == MOST_TOKENS:
                        yield Reject(self._token)
                    # Trakt did not look at the request, so that it may be sent again.
                    self._token = yield GetToken(self._token)
                    continue
            yield from self._retry(outcome)

    def _refuses_token(self, answer: Received) -> bool:
        from trakt_auth._statuses.statuses import is_private

        if self._subject.first_party:
            return False
        return answer.status_code == 401 and not is_private(answer.headers)

    def _sign_in(self) -> Generator[Step, Result, None]:
        try:
            self._token = yield GetToken()
        except LoginRequired as nobody:
            # What does not need anybody is sent all the same; but a host that is not the login's is
            # a mistake, which an answer for nobody would hide.
            if nobody.elsewhere or self._subject.oauth == "required":
                raise
            self._nobody = nobody

    def _send(self) -> Generator[Step, Result, Any]:
        if self._limiter is None:
            return (yield Send(self._token))
        turn = self._limiter.turn(self._subject.method)
        if turn.seconds > 0:
            if not self._budget.allows(turn.seconds):
                self._limiter.give_back(turn)
                raise self._too_long(turn.seconds)
            self._budget.spend(turn.seconds)
            try:
                yield Pause("rate limit", turn.seconds)
            except BaseException:
                self._limiter.give_back(turn)
                raise
        outcome = yield Send(self._token)
        if not isinstance(outcome, NoAnswer) and from_cache(outcome.extensions):
            self._limiter.give_back(turn)
        else:
            self._limiter.answered(turn)
        return outcome

    def _retry(self, outcome: Received | NoAnswer) -> Generator[Step, Result, None]:
        """Pause before the next attempt, or raise what came of the last one."""
        self._failures += 1
        pause = pause_before_retry(
            outcome,
            self._subject.method,
            failures=self._failures,
            now=self._now(),
            retries=self._retries,
            longest=self._budget.longest_pause(LONGEST_PAUSE),
        )
        if pause is None:
            error = error_of(
                outcome, self._subject, now=self._now(), had_token=self._token is not None
            )
            if isinstance(error, LoginRequired) and self._nobody is not None:
                error.account, error.problem = self._nobody.account, self._nobody.problem
            raise error
        self._budget.spend(pause)
        limited = not isinstance(outcome, NoAnswer) and outcome.status_code == 429
        yield Pause("429" if limited else "unavailable", pause)

    def _too_long(self, seconds: float) -> RateLimited:
        return RateLimited(
            f"Trakt's rate limit allows {self._subject.name} in {seconds:.1f} s, which is longer "
            "than the call may wait (max_wait). Try again then.",
            retry_after=seconds,
        )


def pause_before_retry(
    outcome: Received | NoAnswer,
    method: str,
    *,
    failures: int,
    now: float,
    **bounds: Any,
) -> float | None:
    """Seconds to wait before a request is sent again; None to let its outcome stand.

    Args:
        outcome: What came of it, other than a success.
        method: The HTTP method.
        failures: How often it has been sent by now.
        now: The wall clock in Unix seconds.
        bounds: `retries` and `longest`, see `retry_pause`.
    """
    from trakt_auth._statuses.statuses import retry_after_seconds

    jitter = random.random()  # noqa: S311 - no secret
    if isinstance(outcome, NoAnswer):
        status, asked, reached = None, None, outcome.reached
    else:
        status, reached = outcome.status_code, True
        asked = retry_after_seconds(outcome.headers, now=now)
    return retry_pause(
        method,
        status,
        failures=failures,
        retry_after=asked,
        jitter=jitter,
        reached=reached,
        **bounds,
    )
