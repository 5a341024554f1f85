"""The policy of a call: when a token is got, when it waits, what is sent again. It is pure.

`Attempts.steps` yields steps for `trakt_auth._ground.steps`, and ends with the response or an
error. Its clocks and random numbers are handed in. The blocking and the async driver share it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field, frozen

from trakt_auth._calls.outcome import (
    NoResponse,
    Response,
    Sent,
    Subject,
    error_of,
    from_cache,
    refuses_token,
)
from trakt_auth._statuses.retry_after import retry_after_seconds
from trakt_auth._statuses.statuses import is_unavailable
from trakt_auth.errors import Cancelled, LoginRequired, RateLimited, TraktAuthError, Unavailable

if TYPE_CHECKING:
    from trakt_auth._calls.rates import RateLimiter
    from trakt_auth.events import Reason
    from trakt_auth.token import Token

T = TypeVar("T")

RETRIES = 3
"""How often a request is sent again at most, unless the caller says otherwise."""

LONGEST_RETRY_PAUSE = 30.0
"""The longest pause, in seconds, before a request is sent again. If Trakt asks for more, the call
fails, with its `retry_after`, instead of a program that hangs."""

MOST_TOKENS = 3
"""How many tokens may be refused: the one at hand, the one that another process has saved, and the
one that Trakt has just issued."""

SUCCESS = range(200, 300)
"""The statuses that end a call well."""


@frozen
class GetToken:
    """Step: get a token. Its outcome is a `Token`, or an error."""

    rejected: Token | None = None
    seconds: float = math.inf
    """How long the waits of the call may still take: one that is being renewed is waited for."""


@frozen
class Claim:
    """Step: claim a turn of the count that workers share. Its outcome is the seconds to wait."""

    claim: Callable[[], float]


@frozen
class Pause:
    """Step: wait. Its outcome is None, or an error if the call was cancelled."""

    reason: Reason
    seconds: float


@frozen
class Send:
    """Step: send the request. Its outcome is a `Sent`."""

    token: Token | None


Step = GetToken | Claim | Pause | Send
Steps = Generator[Step, Any, Any]


def _or_endless(seconds: float | None) -> float:
    return math.inf if seconds is None else seconds


@define(eq=False, repr=False)
class WaitBudget:
    """How long one call may still wait, in all its requests together."""

    left: float = field(converter=_or_endless)
    """Seconds; None for as long as it takes."""


@define(eq=False, repr=False, kw_only=True)
class Attempts:
    """One call, from its first request to the response that stands."""

    subject: Subject
    signs: bool
    """Whether there is a store to get a token from, and the call carries one."""
    token: Token | None
    """The token at hand, if there is one."""
    limiter: RateLimiter | None
    """Keeps to Trakt's rates; None to send at once."""
    rejection: Callable[[Token], TraktAuthError]
    """Returns the error for a token that Trakt rejected, and had just issued."""
    claim: Callable[..., float] | None = None
    """Claims a turn of the count that workers share, if there is one; it may block."""
    budget: WaitBudget
    """How long it may wait."""
    retries: int
    """How often a request is sent again at most."""
    now: Callable[[], float]
    """The wall clock in Unix seconds, for responses that name a time."""
    chance: Callable[[], float]
    """Returns a random number from 0 to 1."""
    success: range = SUCCESS
    """The statuses that end it well."""
    raises: bool = True
    """Whether it fails by an error. If False, `steps` returns the outcome that stands, whatever it
    is. Trouble with the token, or a wait that is too long, is an error all the same."""
    _failures: int = field(default=0, init=False)
    _nobody: LoginRequired | None = field(default=None, init=False)

    def steps(self) -> Steps:
        """The steps; returns the response, a success, or raises TraktAuthError."""
        if self.signs and self.token is None:
            yield from self._sign_in()
        refused = 0
        while True:
            outcome: Sent = yield from self._send()
            if isinstance(outcome, TraktAuthError):
                if self.raises or isinstance(outcome, Cancelled):
                    raise outcome
                return outcome
            if not isinstance(outcome, NoResponse):
                unchanged = self.subject.conditional and outcome.status_code == 304
                if unchanged or outcome.status_code in self.success:
                    return outcome
                first_party = self.subject.first_party
                if self.token is not None and refuses_token(outcome, first_party=first_party):
                    refused += 1
                    yield from self._renew(last=refused == MOST_TOKENS)
                    continue
            pause = self.pause_after(outcome)
            if pause is None:
                if self.raises:
                    raise self._error(outcome)
                return outcome
            self.budget.left -= pause.seconds
            _raise_if_error((yield pause))

    def _sign_in(self) -> Steps:
        outcome: Token | TraktAuthError = yield GetToken(seconds=self.budget.left)
        # A call that needs nobody is sent all the same, also where a renewal takes too long.
        if self.subject.oauth != "required":
            if isinstance(outcome, Unavailable) and outcome.renewing:
                return
            # But a login of another host is a mistake, which a response for nobody would hide.
            if isinstance(outcome, LoginRequired) and not outcome.elsewhere:
                self._nobody = outcome
                return
        self.token = _raise_if_error(outcome)

    def _renew(self, *, last: bool) -> Steps:
        """Get another token. Trakt did not look at the request, so that it may be sent again."""
        assert self.token is not None  # noqa: S101 - it was just refused
        if last:
            raise self.rejection(self.token)
        self.token = _raise_if_error((yield GetToken(self.token, self.budget.left)))
        if self.subject.streams:
            raise Unavailable(
                f"The token was renewed for {self.subject.name}, whose body streams and cannot be "
                "sent twice. Send it again."
            )

    def _send(self) -> Steps:
        if self.limiter is None:
            return (yield Send(self.token))
        turn, seconds = self.limiter.turn(self.subject.method)
        try:
            while seconds > 0 or (seconds := self.limiter.start(turn)) > 0:
                yield from self._wait(seconds)
                seconds = 0.0
        except BaseException:  # and where the steps are closed
            self.limiter.give_back(turn)
            raise
        yield from self._claim()
        outcome = yield Send(self.token)
        if isinstance(outcome, NoResponse | TraktAuthError) or not from_cache(outcome.extensions):
            self.limiter.answered(turn)
        else:
            self.limiter.give_back(turn)
        return outcome

    def _claim(self) -> Steps:
        if self.claim is None:
            return
        claim = partial(self.claim, self.subject.method, signed=self.token is not None)
        while (seconds := _raise_if_error((yield Claim(claim)))) > 0:
            # Not all at once: others wait for the same turn.
            yield from self._wait(seconds * (1 + self.chance() / 10))

    def _wait(self, seconds: float) -> Steps:
        if seconds > self.budget.left:
            raise RateLimited(
                f"Trakt's rate limit allows {self.subject.name} in {seconds:.1f} s, which is "
                "longer than the call may wait (max_wait). Try again then.",
                retry_after=seconds,
            )
        self.budget.left -= seconds
        _raise_if_error((yield Pause("rate limit", seconds)))

    def pause_after(self, outcome: Response | NoResponse) -> Pause | None:
        """The pause before the request is sent again; None to let its outcome stand.

        Trakt does not look at a request that it answers with 429, so that any may be sent again. A
        request that was lost, or answered with a 5xx, may have done its work all the same, so that
        only one whose repeat does no harm is sent again, or one that cannot have reached Trakt.
        """
        self._failures += 1
        harmless, asked = self.subject.is_harmless, None
        reason: Reason = "unavailable"
        if isinstance(outcome, NoResponse):
            helps = harmless or not outcome.reached
        else:
            limited = outcome.status_code == 429
            helps = limited or (is_unavailable(outcome.status_code) and harmless)
            reason = "429" if limited else "unavailable"
            asked = retry_after_seconds(outcome.headers, now=self.now())
        if self._failures > self.retries or self.subject.streams or not helps:
            return None
        # A random part of its second half: programs that failed together do not come back together.
        seconds = 2.0 ** (self._failures - 1) * (0.5 + self.chance() / 2)
        pause = Pause(reason, seconds if asked is None else asked)
        left = self.budget.left
        return (
            pause if pause.seconds <= (LONGEST_RETRY_PAUSE if left == math.inf else left) else None
        )

    def _error(self, outcome: Response | NoResponse) -> TraktAuthError:
        error = error_of(outcome, self.subject, now=self.now(), had_token=self.token is not None)
        if isinstance(error, LoginRequired) and self._nobody is not None:
            error.account, error.problem = self._nobody.account, self._nobody.problem
        return error


def _raise_if_error(outcome: T | TraktAuthError) -> T:
    if isinstance(outcome, TraktAuthError):
        raise outcome
    return outcome
