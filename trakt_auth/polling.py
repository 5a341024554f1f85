"""When to poll a device code next, and when to stop.

A state machine of frozen values: give it what the last poll brought and the time, and it says
`Wait` or `Stop`. No I/O, no clock, no sleep, no HTTP. All times are seconds on one monotonic clock
whose zero means nothing; all durations are in seconds.

The rules are RFC 8628 section 3.5's, with Trakt's status codes for its error codes, and one of our
own: a Trakt that is down does not end a login.
"""

from __future__ import annotations

import math
from typing import TypeAlias

from attrs import evolve, field, frozen, validators

from trakt_auth.status import PollOutcome

# RFC 8628 section 3.2: a client that is given no usable interval must use 5 seconds.
DEFAULT_INTERVAL = 5.0
# The contract counts in whole seconds; anything faster would be a busy loop.
SHORTEST_INTERVAL = 1.0
# Trakt's codes live ten minutes. A day bounds every wait, whatever a server says.
LONGEST_LIFE = 86_400.0
# A backoff that would overshoot the deadline polls this long before it instead.
LAST_CALL = 1.0


def timing(interval: object, expires_in: object) -> tuple[float, float]:
    """Turn the server's two numbers into an interval and a life that are safe to wait by.

    The one place where they are judged: no interval below `SHORTEST_INTERVAL` (0 or less becomes
    `DEFAULT_INTERVAL`), no life above `LONGEST_LIFE`.

    Raises:
        ValueError: One is not a number, the life is not positive, or no poll fits into it.
    """
    pace, life = _number("interval", interval), _number("expires_in", expires_in)
    if life <= 0:
        raise ValueError("expires_in is not positive")
    pace = DEFAULT_INTERVAL if pace <= 0 else max(pace, SHORTEST_INTERVAL)
    life = min(life, LONGEST_LIFE)
    if pace >= life:
        raise ValueError("interval is not below expires_in")
    return pace, life


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is not a number")  # noqa: TRY004 - one error type for bad timing
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if math.isnan(number):
        raise ValueError(f"{name} is not a number")
    return number


@frozen(kw_only=True)
class Wait:
    """Wait `seconds`, then poll. Also the machine's state between two polls."""

    seconds: float
    """From the moment this was decided."""
    due: float
    """When the next poll may be sent, not before."""
    deadline: float
    """No poll from here on."""
    interval: float
    """The pace at present; it only ever grows."""
    attempt: int = 0
    """Polls answered so far."""
    failures: int = 0
    """Polls in a row that Trakt could not be reached by."""


@frozen
class Stop:
    """Poll no more; `reason` is an outcome that ends a login."""

    reason: PollOutcome


Step: TypeAlias = Wait | Stop


@frozen(kw_only=True)
class PollingPolicy:
    """How a device login paces itself. The defaults are RFC 8628's."""

    slow_down: float = field(default=5.0, validator=validators.ge(0.0))
    """Seconds that each 429 adds to the interval, for good (RFC 8628 section 3.5)."""

    max_backoff: float = field(default=60.0, validator=validators.gt(0.0))
    """Longest wait, in seconds, while Trakt is out of reach. Never less than the interval."""

    def start(self, interval: float, expires_in: float, *, age: float = 0.0, now: float) -> Step:
        """The first step for a code that is `age` seconds old: wait one interval from `now`.

        Raises:
            ValueError: The server's numbers cannot be waited by (see `timing`).
        """
        pace, life = timing(interval, expires_in)
        new = Wait(seconds=0, due=now, deadline=now - age + life, interval=pace)
        return _wait(new, due=now + pace, now=now)

    def resume(self, state: Wait, *, now: float) -> Step:
        """Take up a wait that was left, in time for the poll that was due."""
        return _wait(state, due=max(state.due, now), now=now)

    def wake(self, state: Wait, *, now: float) -> Step:
        """After the wait: `state` again when its poll may go out, `Stop` when it is too late."""
        return Stop(PollOutcome.EXPIRED) if now >= state.deadline else state

    def after(
        self, state: Wait, outcome: PollOutcome, *, now: float, retry_after: float | None = None
    ) -> Step:
        """The step after a poll that brought `outcome` at `now`.

        Args:
            state: The wait that led to the poll.
            outcome: What the poll brought.
            now: When its reply arrived.
            retry_after: Seconds that the reply asked to wait, where it did.
        """
        # A sleep that ended early counts in full, so that the schedule never outruns the interval.
        now = max(now, state.due)
        asked = retry_after or 0.0
        answered = evolve(state, attempt=state.attempt + 1, failures=0)
        match outcome:
            case PollOutcome.PENDING:
                return _wait(answered, due=now + state.interval, now=now)
            case PollOutcome.SLOW_DOWN:
                slower = evolve(answered, interval=state.interval + self.slow_down)
                return _wait(slower, due=now + max(slower.interval, asked), now=now)
            case PollOutcome.UNAVAILABLE:
                failed = evolve(answered, failures=state.failures + 1)
                earliest = now + max(state.interval, asked)
                backoff = max(earliest, now + self._backoff(failed))
                last_call = max(earliest, state.deadline - LAST_CALL)
                return _wait(failed, due=min(backoff, last_call), now=now)
            case _:
                return Stop(outcome)

    def _backoff(self, state: Wait) -> float:
        # 2**10 intervals are past any cap; a bounded exponent cannot overflow.
        doubled = state.interval * 2.0 ** min(state.failures - 1, 10)
        return max(state.interval, min(self.max_backoff, doubled))


def _wait(state: Wait, *, due: float, now: float) -> Step:
    if due >= state.deadline:
        return Stop(PollOutcome.EXPIRED)
    return evolve(state, due=due, seconds=due - now)
