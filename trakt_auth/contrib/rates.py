"""One count of requests for all workers, in Redis or Valkey.

    Trakt(store=store, rate_limit=RedisRates("redis://localhost:6379/0"))

Trakt allows a person 500 reads in 5 minutes and one write a second, and the same for each
application and address without a login. Each process counts for itself; several that call for the
same people share this count. Needs the extra ``rates``: the windows are those of ``limits``.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from trakt_auth._calls.rates import READS
from trakt_auth._ground.forks import PerProcess
from trakt_auth._ground.secrets import sealed
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.events import LOGGER

if TYPE_CHECKING:
    from limits import RateLimitItem
    from limits.strategies import MovingWindowRateLimiter

__all__ = ["RedisRates"]

ANSWER = 1.0
"""Seconds that a call waits for Redis at most."""

AWAY = 5.0
"""Seconds in which a count that could not be reached is not asked again."""

MARGIN = 2
"""Seconds by which the window of reads is longer than Trakt's: requests are counted when they are
sent, and reach Trakt later, some more than others."""


class RedisRates:
    """A count that processes and hosts share, for ``rate_limit=`` of `Trakt` and `AsyncTrakt`.

    An account is counted by its name, so that a person with two names is counted twice. Writes of
    all workers together are 2 seconds apart: what is counted here reaches Trakt a little later.
    If Redis cannot be reached, calls do not fail: each process keeps to its own count, and a
    warning in the log says so. Hosts need clocks that differ by less than a second.

    Args:
        url: A URL such as ``redis://user:password@host:6379/0``, or ``rediss://``.
        prefix: The start of every key.

    Raises:
        ConfigurationError: The URL cannot work.
        StoreError: The extra is not installed.
    """

    @sealed
    def __init__(self, url: str, *, prefix: str = "trakt-auth:rates") -> None:
        if not isinstance(url, str) or not url.startswith(("redis://", "rediss://")):
            del url  # not for the traceback
            raise ConfigurationError("RedisRates takes a URL such as redis://localhost:6379/0")
        self._reads, self._writes, limiter_at = _limits()
        self._prefix = prefix
        try:
            self._limiter = PerProcess(lambda: limiter_at(url, prefix))
        except Exception:  # noqa: BLE001 - of whatever part of the URL
            readable = False
        else:
            readable = True
        if not readable:
            del url, limiter_at  # not for the traceback
            raise ConfigurationError("The URL of RedisRates cannot be read. Check its parts.")
        self._clock: Callable[[], float] = time.monotonic
        self._away_until = 0.0

    def __repr__(self) -> str:
        return f"RedisRates(prefix={self._prefix!r})"

    @sealed
    def claim(self, who: str, method: str) -> float:
        """Claim a turn; see `trakt_auth._calls.rates.SharedCount`."""
        if self._clock() < self._away_until:
            return 0.0
        window = self._reads if method in {"GET", "HEAD"} else self._writes
        kind = "reads" if window is self._reads else "writes"
        try:
            limiter = self._limiter.get()
            if limiter.hit(window, who, kind):
                seconds = 0.0
            else:
                reset = limiter.get_window_stats(window, who, kind).reset_time
                seconds = min(max(reset - time.time(), 0.05), float(window.get_expiry()))
        except Exception as error:  # noqa: BLE001 - a client may raise anything
            self._away_until = self._clock() + AWAY
            LOGGER.warning(
                "The count of requests that workers share cannot be reached (%s). Until it can, "
                "this process keeps to its own count; Trakt may answer 429.",
                type(error).__name__,
            )
            return 0.0
        return seconds


def _limits() -> tuple[RateLimitItem, RateLimitItem, Callable[[str, str], MovingWindowRateLimiter]]:
    try:
        import redis  # noqa: F401 - limits imports it later
        from limits import RateLimitItemPerSecond
        from limits.storage import RedisStorage
        from limits.strategies import MovingWindowRateLimiter
    except ImportError:
        from trakt_auth._ground.origin import to_install

        raise StoreError(f"RedisRates needs a package more: {to_install('rates')}") from None

    @sealed
    def limiter_at(url: str, prefix: str) -> MovingWindowRateLimiter:
        waits: dict[str, Any] = {"socket_timeout": ANSWER, "socket_connect_timeout": ANSWER}
        return MovingWindowRateLimiter(RedisStorage(url, key_prefix=prefix, **waits))

    count, period = READS
    reads = RateLimitItemPerSecond(count, int(period) + MARGIN)
    return reads, RateLimitItemPerSecond(1, 2), limiter_at
