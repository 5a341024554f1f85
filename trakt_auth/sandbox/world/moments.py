"""Times as Trakt writes them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

EPOCH = "1970-01-01T00:00:00.000Z"
"""When Trakt says that something was watched of which nobody knows when (`unknown`)."""


_WRITTEN = re.compile(
    r"[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})"
)


def is_time(text: str) -> bool:
    """Whether a text is a time of RFC 3339 that `normal` can write.

    It cannot write a leap second, nor a time that is in no year from 1 to 9999 in UTC. The letters
    are capitals, as Trakt's own.
    """
    try:
        return _WRITTEN.fullmatch(text) is not None and bool(normal(text))
    except (ValueError, OverflowError):
        return False


def stamp(seconds: float) -> str:
    """Write Unix seconds as ``2026-03-01T20:15:00.000Z``.

    A part of a second is left out: the milliseconds are zeros in every time that Trakt was seen to
    write.
    """
    moment = datetime.fromtimestamp(seconds, UTC)
    return moment.isoformat(timespec="seconds").removesuffix("+00:00") + ".000Z"


def seconds(text: str) -> float:
    """Read a time or a date as Unix seconds. What names no time zone is UTC.

    Raises:
        ValueError: `text` is neither.
    """
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def normal(text: str) -> str:
    """Write a time as `stamp` does, so that times sort as text.

    Raises:
        ValueError: `text` is no time.
    """
    return stamp(seconds(text))
