"""How a device login goes, in words: pure, shared by the screen and the plain lines."""

from __future__ import annotations

import math
from enum import Enum

from attrs import frozen

from trakt_auth._login.device import PollEvent
from trakt_auth._login.device_code import DeviceCode
from trakt_auth._statuses.statuses import PollOutcome


class Mood(Enum):
    """How a status should look."""

    CALM = "calm"
    SLOW = "slow"
    TROUBLED = "troubled"


@frozen
class PendingLogin:
    """A login that waits for a person. Times are seconds of one monotonic clock."""

    code: DeviceCode
    since: float
    """When the code was issued or, later, when `event` arrived."""
    event: PollEvent | None = None

    def remaining(self, now: float) -> float:
        """Seconds until the code expires."""
        left = self.code.expires_in if self.event is None else self.event.remaining
        return max(0.0, left - (now - self.since))

    def next_poll_in(self, now: float) -> float:
        """Seconds until Trakt is asked again; 0 while it is being asked."""
        pause = self.code.interval if self.event is None else self.event.next_poll_in
        return max(0.0, (pause or 0.0) - (now - self.since))

    @property
    def mood(self) -> Mood:
        """How things are going."""
        if self.event is not None and self.event.outcome is PollOutcome.UNAVAILABLE:
            return Mood.TROUBLED
        if self.event is not None and self.event.outcome is PollOutcome.SLOW_DOWN:
            return Mood.SLOW
        return Mood.CALM

    def status(self, now: float) -> str:
        """One sentence on how things are going."""
        if self.event is not None and self.event.outcome is PollOutcome.AUTHORIZED:
            return "Approved; asking Trakt who you are"
        if self.event is not None and self.mood is Mood.TROUBLED:
            status = self.event.status
            trouble = "Trakt cannot be reached" if status is None else f"Trakt answered {status}"
            pause = math.ceil(self.next_poll_in(now))
            return f"{trouble}; retrying {f'in {pause} s' if pause else 'now'}"
        if self.event is not None and self.mood is Mood.SLOW:
            return f"Trakt asked to slow down, now every {seconds(self.event.interval)} s"
        pace = self.code.interval if self.event is None else self.event.interval
        slowed = f", asking every {seconds(pace)} s" if pace > self.code.interval else ""
        return f"Waiting for your approval{slowed}"


def seconds(number: float) -> str:
    """Seconds without needless decimals."""
    return f"{number:.1f}".removesuffix(".0")


def clock_face(remaining: float) -> str:
    """Seconds as ``9:05`` or ``1:00:00``, rounded up: nothing is over before it is."""
    minutes, second = divmod(math.ceil(remaining), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
