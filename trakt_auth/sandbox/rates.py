"""How often Trakt lets itself be called: writes one a second, reads 500 in five minutes.

The numbers are those of Trakt's developer guide of 2026-10-07.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from math import ceil

from attrs import define, frozen

from trakt_auth.sandbox.world.moments import stamp


@frozen
class Limit:
    """So many calls in a period of so many seconds."""

    name: str
    period: int
    calls: int


WRITES = Limit("AUTHED_API_POST_LIMIT", 1, 1)
READS = Limit("AUTHED_API_GET_LIMIT", 300, 500)
ANONYMOUS = Limit("UNAUTHED_API_GET_LIMIT", 300, 500)


@define
class _Window:
    until: float
    used: int = 0


@frozen
class Count:
    """What a call does to a limit."""

    allowed: bool
    headers: Mapping[str, str]
    """``X-Ratelimit``, and ``Retry-After`` where it is not allowed."""


class Rates:
    """Counts calls by the sandbox's clock. Safe to use from any thread."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[tuple[str, str], _Window] = {}

    def count(self, method: str, account: str | None, caller: str) -> Count:
        """Count a call.

        Args:
            method: Its method, in capitals.
            account: Who is signed in; None for nobody.
            caller: Application and address; calls without an account are counted by both.
        """
        if account is None:
            limit, who = ANONYMOUS, caller
        else:
            limit, who = (READS if method in {"GET", "HEAD"} else WRITES), account
        now = self._clock()
        with self._lock:
            window = self._windows.get((limit.name, who))
            if window is None or now >= window.until:
                window = self._windows[limit.name, who] = _Window(now + limit.period)
            allowed = window.used < limit.calls
            window.used += allowed
            remaining = limit.calls - window.used
        told = {
            "name": limit.name,
            "period": limit.period,
            "limit": limit.calls,
            "remaining": remaining,
            "until": stamp(window.until),
        }
        headers = {"X-Ratelimit": json.dumps(told)}
        if not allowed:
            headers["Retry-After"] = str(max(1, ceil(window.until - now)))
        return Count(allowed, headers)
