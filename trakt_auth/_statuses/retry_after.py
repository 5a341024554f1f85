"""How ``Retry-After`` is read: pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime


def retry_after_seconds(headers: Mapping[str, str], *, now: float) -> float | None:
    """Read ``Retry-After`` (RFC 9110 section 10.2.3): seconds from now, or an HTTP date.

    A date counts from the ``Date`` of the response, or else from `now`, since a local clock may be
    wrong. Never negative; None for no header, a negative number or other text.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text)  # more digits than a float holds are infinity: for ever
    until = _http_date(text)
    if until is None:
        return None
    sent = _http_date(headers.get("date", ""))
    return max(0.0, until - (now if sent is None else sent))


def _http_date(text: str) -> float | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return date.replace(tzinfo=date.tzinfo or UTC).timestamp()
