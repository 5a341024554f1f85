"""What one call does next, whatever happens to its requests: decided here, done by the drivers.

`Attempts.steps` is a generator. It yields steps (get a token, pause, send), is handed what came of
each, and ends with the answer or an error. It does no I/O and does not sleep, so that the blocking
and the async driver share all of it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from trakt_auth.errors import LoginRequired, RateLimited, TraktAuthError, Unavailable

if TYPE_CHECKING:
    from trakt_auth._limiter import RateLimiter
    from trakt_auth.events import Reason
    from trakt_auth.token import Token

# What is only needed where something goes wrong is imported there, so that importing Trakt is fast.

# The token at hand may be refused, then the one that another process has saved, and then the one
# that Trakt has just issued; never more.
MOST_TOKENS = 3


class Received(Protocol):
    """What is read of an answer: an `httpx.Response` is one."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def extensions(self) -> Mapping[str, Any]: ...
    def json(self) -> Any: ...


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


class NoAnswer(NamedTuple):
    """There was no whole answer."""

    problem: str
    """What happened, in one word."""

    reached: bool
    """Whether the request may have reached Trakt."""


Step = GetToken | Reject | Pause | Send
Result = Any
"""What a driver hands back: a `Token`, nothing, a `Received` or a `NoAnswer`."""


class Subject(NamedTuple):
    """What is called, as far as it matters here."""

    name: str
    method: str
    oauth: str
    sent: object = None
    """Query and body, which no error may repeat."""

    first_party: bool = False
    """Whether Trakt keeps it for its own applications: its 401 is not about the token."""

    def __repr__(self) -> str:
        return f"Subject({self.name})"


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
        from trakt_auth.status import is_private

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
        from trakt_auth._retry import LONGEST_PAUSE

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
    from trakt_auth._retry import retry_pause
    from trakt_auth.status import retry_after_seconds

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


def error_of(
    outcome: Received | NoAnswer, subject: Subject, *, now: float, had_token: bool
) -> TraktAuthError:
    """The error for an outcome that stands.

    Args:
        outcome: What came, other than a success.
        subject: What was called.
        now: The wall clock in Unix seconds.
        had_token: Whether a token was sent.
    """
    from trakt_auth._retry import IDEMPOTENT
    from trakt_auth.status import api_error

    name, method = subject.name, subject.method
    if isinstance(outcome, NoAnswer):
        lost = Unavailable(
            f"Trakt could not be reached, or gave no whole answer ({outcome.problem} at "
            f"{name}). {_lost(method, reached=outcome.reached)}"
        )
        lost.maybe_done = outcome.reached and method not in IDEMPOTENT
        return lost
    try:
        body = outcome.json()
    except (ValueError, RecursionError):
        body = None
    error = api_error(
        outcome.status_code,
        outcome.headers,
        body,
        where=name,
        now=now,
        sent=subject.sent,
        had_token=had_token,
        first_party=subject.first_party,
    )
    if isinstance(error, Unavailable) and method not in IDEMPOTENT:
        error.maybe_done = True
        error.args = (f"{error} {_lost(method, reached=True)}",)
    return error


def _lost(method: str, *, reached: bool) -> str:
    from trakt_auth._retry import IDEMPOTENT

    if reached and method not in IDEMPOTENT:
        return "It may have been done all the same: look before you send it again."
    return "Check the network and try again."


def from_cache(extensions: Mapping[str, Any]) -> bool:
    """Whether an answer came from a cache, and Trakt was not asked.

    hishel says so by the extension ``from_cache``, its version 1 by ``hishel_from_cache``, and its
    version 2 by a mapping, ``caching``. Any other cache may set the first one to True on the
    `httpx.Response`.
    """
    if extensions.get("from_cache") is True or extensions.get("hishel_from_cache") is True:
        return True
    status = extensions.get("caching")
    if not isinstance(status, Mapping):
        return False
    # A stored answer that Trakt was asked about (304) is a request like any other.
    return status.get("from_cache") is True and status.get("revalidated") is not True
