"""When to poll a device code next, and when to stop.

A state machine of frozen values: give it the outcome of the last poll and the time, and it returns
`Wait` or `Stop`. It does no I/O, reads no clock and never sleeps. All times are seconds on one
monotonic clock with any zero; all durations are in seconds.

The rules are those of RFC 8628 section 3.5, with Trakt's status codes in place of its error codes.
Two rules are our own: if Trakt is down, the login goes on; and no wait that was made longer than
the code's own interval takes away the last poll before the code expires.
"""

from __future__ import annotations

import math
from typing import TypeAlias

from attrs import evolve, field, frozen, validators

from trakt_auth._ground.checks import is_number
from trakt_auth._statuses.statuses import PollOutcome

# RFC 8628 section 3.2: a client that is given no usable interval must use 5 seconds.
DEFAULT_INTERVAL = 5.0
# The contract counts in whole seconds; anything faster would be a busy loop.
SHORTEST_INTERVAL = 1.0
# Trakt's codes live ten minutes. A day bounds every wait, whatever a server says.
LONGEST_LIFE = 86_400.0
# A longer wait that would overshoot the deadline ends this long before it instead.
LAST_CALL = 1.0
# One poll may take this long, and this long past the deadline: its code was good when it was sent.
LONGEST_POLL = 60.0
LISTENS_ON = 5.0


def timing(interval: object, expires_in: object) -> tuple[float, float]:
    """Turn the server's two numbers into a safe interval and lifetime.

    Nothing else checks them. Raises ValueError if they leave no time for one poll.
    """
    pace, life = _seconds("interval", interval), _seconds("expires_in", expires_in)
    if life <= 0:
        raise ValueError("expires_in is not positive")
    pace = DEFAULT_INTERVAL if pace <= 0 else max(pace, SHORTEST_INTERVAL)
    life = min(life, LONGEST_LIFE)
    if pace >= life:
        raise ValueError("interval is not below expires_in")
    return pace, life


def _seconds(name: str, value: object) -> float:
    try:
        number = float(value) if is_number(value) else math.nan
    except OverflowError:
        number = math.inf
    if math.isnan(number):
        raise ValueError(f"{name} is not a number")
    return number


@frozen(kw_only=True)
class Wait:
    """Wait `seconds`, then poll. Also the state between two polls."""

    seconds: float
    """Seconds to wait, from the `now` of the call that returned this."""
    due: float
    """The earliest time of the next poll."""
    deadline: float
    """No poll is sent at or after this time."""
    interval: float
    """Seconds between polls at present. It never shrinks."""
    shortest: float
    """The code's own interval, in seconds. No wait is shorter."""
    attempt: int = 0
    """The number of polls answered so far."""
    failures: int = 0
    """The number of the latest polls in a row that did not reach Trakt."""


@frozen
class Stop:
    """Poll no more; `reason` is an outcome that ends a login."""

    reason: PollOutcome


PollStep: TypeAlias = Wait | Stop


@frozen(kw_only=True)
class PollingPolicy:
    """How fast a device login polls. The defaults are those of RFC 8628."""

    slow_down: float = field(default=5.0, validator=validators.ge(0.0))
    """Seconds that each 429 adds to the interval, permanently (RFC 8628 section 3.5)."""

    max_backoff: float = field(default=60.0, validator=validators.gt(0.0))
    """The longest wait while Trakt cannot be reached, in seconds; but at least the interval."""

    def start(
        self, interval: float, expires_in: float, *, age: float = 0.0, now: float
    ) -> PollStep:
        """Return the first step for a code that is `age` seconds old: wait one interval from `now`.

        Raises:
            ValueError: The server's numbers cannot be used (see `timing`).
        """
        pace, life = timing(interval, expires_in)
        new = Wait(seconds=0, due=now, deadline=now - age + life, interval=pace, shortest=pace)
        return _wait(new, due=now + pace, now=now)

    def resume(self, state: Wait, *, now: float) -> PollStep:
        """Continue an earlier wait: return what is left of it until its poll is due."""
        return _wait(state, due=max(state.due, now), now=now)

    def wake(self, state: Wait, *, now: float) -> PollStep:
        """Decide after the wait: `state` means poll now, `Stop` means that it is too late."""
        return Stop(PollOutcome.EXPIRED) if now >= state.deadline else state

    def after(
        self, state: Wait, outcome: PollOutcome, *, now: float, retry_after: float | None = None
    ) -> PollStep:
        """Return the step after a poll.

        Args:
            state: The wait before the poll.
            outcome: The outcome of the poll.
            now: When its reply arrived.
            retry_after: Seconds that the reply asked to wait; None if it did not ask.
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
                # 2**10 intervals are past any cap; a bounded exponent cannot overflow.
                doubled = state.interval * 2.0 ** min(state.failures, 10)
                backoff = max(state.interval, min(self.max_backoff, doubled))
                return _wait(failed, due=now + max(asked, backoff), now=now)
            case _:
                return Stop(outcome)


def heard(state: Wait, *, now: float) -> float:
    """Return for how many seconds a poll that is sent now is heard."""
    return min(LONGEST_POLL, state.deadline + LISTENS_ON - now)


def _wait(state: Wait, *, due: float, now: float) -> PollStep:
    due = min(due, max(now + state.shortest, state.deadline - LAST_CALL))
    if due >= state.deadline:
        return Stop(PollOutcome.EXPIRED)
    return evolve(state, due=due, seconds=due - now)
