"""Times as Trakt writes them."""

from __future__ import annotations

from datetime import UTC, datetime

EPOCH = "1970-01-01T00:00:00.000Z"
"""When Trakt says that something was watched of which nobody knows when (`unknown`)."""


def stamp(seconds: float) -> str:
    """Write Unix seconds as ``2026-03-01T20:15:00.000Z``."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


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
