"""A worker: ``python -m tests.contrib.counting REDIS_URL READS ANONYMOUS WRITES``, with a token
on stdin.

Reads as one person, reads as nobody, and writes, as far as the rates allow; prints how often it was
told to wait.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from trakt_auth import App, RateLimited, Token, Trakt
from trakt_auth.contrib.rates import RedisRates


def main(url: str, reads: int, anonymous: int, writes: int) -> None:
    rates = RedisRates(url)
    token, app = Token.from_dict(json.load(sys.stdin)), App.from_env()
    with (
        Trakt(app, token=token, rate_limit=rates, retries=0) as robin,
        Trakt(app, rate_limit=rates, retries=0, max_wait=0) as nobody,
    ):
        hasty = robin.with_options(max_wait=0)
        waits = tries(hasty.users.settings, reads)
        waits += tries(lambda: nobody.certifications.list("movies"), anonymous)
        for _ in range(writes):
            robin.sync.history.add(movies=[{"ids": {"trakt": 12601}}])
    print(waits)


def tries(call: Callable[[], object], count: int) -> int:
    """How often it was told to wait."""
    waits = 0
    for _ in range(count):
        try:
            call()
        except RateLimited:
            waits += 1
    return waits


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
