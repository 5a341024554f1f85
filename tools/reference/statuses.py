"""What the handwritten layer makes of a status, for the reference's tables."""

from __future__ import annotations

from codegen.contract import Operation
from trakt_auth._statuses.statuses import (
    PollOutcome,
    api_error,
    error_for_status,
    poll_error,
    poll_outcome,
)

_GOES_ON = {
    PollOutcome.AUTHORIZED: "`wait` returns the token",
    PollOutcome.PENDING: "`wait` polls again",
    PollOutcome.SLOW_DOWN: "`wait` polls again, more slowly",
    PollOutcome.UNAVAILABLE: "`wait` backs off, and polls again",
}

_BY_PROGRAMS = {"generate_new_device_codes", "exchange_a_token", "revoke_an_access_token"}


def outcome(operation: Operation, status: int) -> str:
    """Say what a caller of the handwritten layer gets."""
    if operation.id == "poll_for_the_access_token":
        polled = poll_outcome(status)
        return _GOES_ON.get(polled) or _raises(poll_error(polled, status))
    if status < 400:
        return "-"
    if operation.id in {"exchange_a_token", "revoke_an_access_token"} and status in {400, 401}:
        return "raises `InvalidGrant`, `InvalidClient` or `OAuthError`, by the body"
    if status == 401 and operation.node.get("x-first-party"):
        return "raises `Forbidden`"
    if operation.id in _BY_PROGRAMS:
        return _raises(error_for_status(status, ""))
    return _raises(api_error(status, {}, None, where="", now=0.0))


def _raises(error: Exception) -> str:
    return f"raises `{type(error).__name__}`"
