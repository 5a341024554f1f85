"""What a status code means: one table per family of endpoints, and the error for each row.

Pure: the standard library alone.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from types import MappingProxyType

from trakt_auth.errors import (
    AccessDenied,
    AccountLimitExceeded,
    AccountLocked,
    CodeAlreadyUsed,
    CodeExpired,
    Conflict,
    Forbidden,
    InvalidClient,
    InvalidDeviceCode,
    LoginRequired,
    NotFound,
    RateLimited,
    ServiceError,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
    ValidationFailed,
    VIPRequired,
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


_UPGRADE = "https://trakt.tv/vip"

API_ERRORS: Mapping[int, tuple[type[ServiceError], str]] = MappingProxyType(
    {
        403: (
            Forbidden,
            "Trakt refuses this application. Check client_id, and that the application is approved",
        ),
        404: (NotFound, "Trakt has no such record, or it is private"),
        409: (Conflict, "It was done before, or something of the kind is under way"),
        420: (AccountLimitExceeded, "The account holds as much as it may. Remove something first"),
        422: (ValidationFailed, "Trakt refuses the values. Check the parameters and the body"),
        423: (AccountLocked, "The account is locked. Its owner has to write to Trakt's support"),
        426: (VIPRequired, f"This is for VIP members alone. Upgrade at {_UPGRADE}"),
        429: (RateLimited, "Too many requests"),
    }
)
"""The API: the client errors with an exception of their own. 401 is `LoginRequired`, what
`is_unavailable` says is `Unavailable`, and any other status of 400 and above is `ServiceError`."""


def api_error(
    status: int, headers: Mapping[str, str], body: object, *, where: str, now: float
) -> TraktAuthError:
    """The error for an answer of the API with an error status.

    Args:
        status: The HTTP status, 400 or above.
        headers: The headers, looked up by their lowercase names.
        body: The parsed JSON body; None where it is not JSON.
        where: What was called, for the message.
        now: The wall clock in Unix seconds.
    """
    if status == 401:
        return LoginRequired(f"{where} needs a signed-in person (401). Log in first.")
    kind, advice = API_ERRORS.get(status, (ServiceError, "Check the request"))
    if is_unavailable(status):
        kind, advice = Unavailable, "Trakt is not available. Try again later"
    retry_after = retry_after_seconds(headers, now=now)
    if retry_after is not None and math.isfinite(retry_after):
        advice += f"; it asks to wait {math.ceil(retry_after)} s"
    error = kind(f"{advice} ({where} answered {status}).", status=status, retry_after=retry_after)
    _add_details(error, headers, body)
    return error


def _add_details(error: ServiceError, headers: Mapping[str, str], body: object) -> None:
    match error:
        case RateLimited():
            said = _json_object(headers.get("x-ratelimit", ""))
            error.limit, error.remaining = (
                _integer(said.get("limit")),
                _integer(said.get("remaining")),
            )
            until = said.get("until")
            error.until = until if isinstance(until, str) else None
        case Conflict():
            error.expires_at = _moment(body.get("expires_at") if isinstance(body, dict) else None)
        case AccountLimitExceeded():
            error.limit = _integer(headers.get("x-account-limit"))
            error.upgrade_url = headers.get("x-upgrade-url")
        case AccountLocked():
            error.deactivated = headers.get("x-account-deactivated", "").lower() == "true"
        case VIPRequired():
            error.upgrade_url = headers.get("x-upgrade-url")


def _json_object(text: str) -> Mapping[str, object]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _integer(value: object) -> int | None:
    try:
        return int(value) if isinstance(value, int | str) else None
    except ValueError:
        return None


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
