"""What a status code means: one table per family of endpoints, and the error for each row.

Pure: the standard library alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import StrEnum
from types import MappingProxyType

from trakt_auth.errors import (
    AccessDenied,
    CodeAlreadyUsed,
    CodeExpired,
    Forbidden,
    InvalidClient,
    InvalidDeviceCode,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)


class PollOutcome(StrEnum):
    """What one poll of a device code brought."""

    AUTHORIZED = "authorized"
    """200: the person approved; the token is here."""
    PENDING = "pending"
    """400: nobody has answered yet."""
    SLOW_DOWN = "slow_down"
    """429: polling too fast; the interval grows."""
    UNAVAILABLE = "unavailable"
    """No complete answer, 408, 425 or 5xx: the login waits for Trakt to come back."""
    INVALID_CODE = "invalid_code"
    """404: Trakt does not know the code."""
    ALREADY_USED = "already_used"
    """409: the code was used before."""
    EXPIRED = "expired"
    """410, or the deadline has passed."""
    DENIED = "denied"
    """418: the person refused."""
    INVALID_CLIENT = "invalid_client"
    """401: the client id or secret is wrong."""
    FORBIDDEN = "forbidden"
    """403: the application, or this machine's address, is blocked."""
    UNEXPECTED = "unexpected"
    """Any other status, or a 200 whose body is not a token."""


POLL_OUTCOMES: Mapping[int, PollOutcome] = MappingProxyType(
    {
        200: PollOutcome.AUTHORIZED,
        400: PollOutcome.PENDING,
        401: PollOutcome.INVALID_CLIENT,
        403: PollOutcome.FORBIDDEN,
        404: PollOutcome.INVALID_CODE,
        409: PollOutcome.ALREADY_USED,
        410: PollOutcome.EXPIRED,
        418: PollOutcome.DENIED,
        429: PollOutcome.SLOW_DOWN,
    }
)
"""``POST /oauth/device/token``: the statuses with a meaning of their own."""

# Retrying may help: the request timed out at Trakt (408) or arrived too early to be safe (425).
_PASSING = frozenset({408, 425})


def is_unavailable(status: int) -> bool:
    """Whether `status` says that Trakt, or Cloudflare before it, is down for the moment."""
    return status in _PASSING or 500 <= status <= 599


def poll_outcome(status: int) -> PollOutcome:
    """What `status` means as the answer to a poll. Every integer has an outcome."""
    if is_unavailable(status):
        return PollOutcome.UNAVAILABLE
    return POLL_OUTCOMES.get(status, PollOutcome.UNEXPECTED)


_LOGIN_ENDED: Mapping[PollOutcome, tuple[type[TraktAuthError], str]] = MappingProxyType(
    {
        PollOutcome.INVALID_CODE: (
            InvalidDeviceCode,
            "Trakt does not know this device code (404). Start a new login.",
        ),
        PollOutcome.ALREADY_USED: (
            CodeAlreadyUsed,
            "This device code was already used (409). Start a new login.",
        ),
        PollOutcome.EXPIRED: (
            CodeExpired,
            "The code expired before anyone approved it. Start a new login.",
        ),
        PollOutcome.DENIED: (AccessDenied, "The login was denied on the other screen (418)."),
    }
)


def poll_error(outcome: PollOutcome, status: int | None) -> TraktAuthError:
    """The error for a poll that ended the login with `outcome`."""
    if outcome in _LOGIN_ENDED:
        error, message = _LOGIN_ENDED[outcome]
        return error(message)
    return error_for_status(status, "the device token endpoint")


def error_for_status(
    status: int | None, where: str, *, retry_after: float | None = None
) -> TraktAuthError:
    """The error for an answer other than the one asked for.

    Args:
        status: The HTTP status, or None when there was no complete answer.
        where: What was called, for the message.
        retry_after: Seconds Trakt asked to wait, where it did.
    """
    if status is None:
        return Unavailable(
            f"Trakt could not be reached, or broke off its answer, at {where}. "
            "Check the network and try again.",
            retry_after=retry_after,
        )
    if status == 429:
        wait = "later"
        if retry_after is not None and math.isfinite(retry_after):
            wait = f"in {math.ceil(retry_after)} s"
        return RateLimited(
            f"Trakt limits requests to {where} (429). Try again {wait}.",
            status=status,
            retry_after=retry_after,
        )
    if is_unavailable(status):
        return Unavailable(
            f"Trakt is not available: {where} answered {status}. Try again later.",
            status=status,
            retry_after=retry_after,
        )
    if status == 401:
        return InvalidClient(
            f"Trakt refused the application's credentials at {where} (401). "
            "Check client_id and client_secret.",
            error="invalid_client",
        )
    if status == 403:
        return Forbidden(
            f"Trakt refused access to {where} (403). Check client_id and that user_agent is set; "
            "Trakt's firewall may also block this address.",
            status=status,
            retry_after=retry_after,
        )
    if 200 <= status <= 299:
        return UnexpectedResponse(
            f"The answer of {where} ({status}) is not what Trakt documents. "
            "Check that nothing between here and Trakt (a proxy, a captive portal) answers for it.",
            status=status,
        )
    return UnexpectedResponse(
        f"The answer of {where} has a status Trakt does not document there ({status}). "
        f"{_HINTS.get(status, 'Check the configured hosts, and for a newer version of this SDK.')}",
        status=status,
    )


_HINTS: Mapping[int, str] = MappingProxyType(
    {
        301: "Check the configured host: redirects are not followed with secrets in hand.",
        302: "Check the configured host: redirects are not followed with secrets in hand.",
        307: "Check the configured host: redirects are not followed with secrets in hand.",
        308: "Check the configured host: redirects are not followed with secrets in hand.",
        404: "Check the configured host.",
        412: "Check that nothing on the way changes the Content-Type header.",
        422: "Check client_id, client_secret and redirect_uri.",
    }
)


def retry_after_seconds(headers: Mapping[str, str], *, now: float) -> float | None:
    """Read ``Retry-After`` (RFC 9110 section 10.2.3): seconds, or an HTTP date.

    Args:
        headers: The headers of the answer, looked up by their lowercase names.
        now: The wall clock in Unix seconds, used where the answer has no ``Date`` of its own; that
            one is preferred, since a local clock may be wrong.

    Returns:
        Seconds from now, never negative; None for no header, a negative number or nonsense.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        # Python reads no more than some 4,300 digits, and a float holds 308: both mean for ever.
        return float(text) if len(text) <= 300 else math.inf
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
