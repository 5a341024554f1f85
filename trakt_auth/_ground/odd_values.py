"""Sane readings of odd values in a reply. Each function takes any value, and raises nothing."""

from __future__ import annotations

import math
from contextlib import suppress
from datetime import UTC, datetime

from trakt_auth._ground.checks import is_number

# A count of seconds stays below this, as in `checks.whole_seconds`: 31,000 years.
_TOO_LONG = 1e12
# Unix seconds stay below this until the year 5138; milliseconds have been above it since 1973.
_MILLISECONDS = 1e11


def life_seconds(value: object) -> int | None:
    """A lifetime in whole seconds; None where `value` is no positive number of seconds."""
    number = _number(value)
    if number is None or not 0 < number < _TOO_LONG:
        return None
    return max(1, int(number))


def unix_seconds(value: object, *, otherwise: float) -> int:
    """A time in whole Unix seconds, from a number, its text, milliseconds or an ISO date."""
    number = _number(value)
    if number is None and isinstance(value, str):
        with suppress(ValueError, OverflowError):
            time = datetime.fromisoformat(value.strip())
            number = time.replace(tzinfo=time.tzinfo or UTC).timestamp()
    if number is not None and number >= _MILLISECONDS:
        number /= 1000
    if number is None or not 1 <= number < _MILLISECONDS:
        number = otherwise
    return max(1, int(number))


def text_or(value: object, default: str) -> str:
    """`value` if it is text and not blank, else `default`."""
    return value if isinstance(value, str) and value.strip() else default


def _number(value: object) -> float | None:
    if not is_number(value) and not isinstance(value, str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
