"""The meaning of a status code: one table for each family of endpoints, and the error of each row.

Pure: the standard library alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum

from trakt_auth import errors
from trakt_auth._ground.shown import shown
from trakt_auth._statuses import details
from trakt_auth._statuses.retry_after import retry_after_seconds


class PollOutcome(StrEnum):
    """The outcome of one poll of a device code."""

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
    UNTRUSTED = "untrusted"
    """The other end could not prove that it is Trakt: its certificate is not accepted."""
    UNEXPECTED = "unexpected"
    """Any other status, or a 200 whose body is not a token."""


POLL_OUTCOMES: Mapping[int, PollOutcome] = {
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
"""``POST /oauth/device/token``: the statuses with a meaning of their own."""

POLL_ENDPOINT = "the device token endpoint"
"""The name of that endpoint in messages."""


def is_success(status: int | None) -> bool:
    """Whether there was a complete response, and its status says that the request succeeded."""
    return status is not None and 200 <= status <= 299


def is_unavailable(status: int) -> bool:
    """Whether `status` says that Trakt, or Cloudflare before it, is down for the moment."""
    # The request timed out at Trakt (408) or arrived too early to be safe (425).
    return status in (408, 425) or 500 <= status <= 599


def poll_outcome(status: int) -> PollOutcome:
    """The outcome of a poll that was answered with `status`. Every integer has one."""
    if is_unavailable(status):
        return PollOutcome.UNAVAILABLE
    return POLL_OUTCOMES.get(status, PollOutcome.UNEXPECTED)


def poll_error(
    outcome: PollOutcome,
    status: int | None,
    *,
    last: PollOutcome | None = None,
    retry_after: float | None = None,
) -> errors.TraktAuthError:
    """The error for a login that ended with `outcome`.

    `status` is that of the last poll, None if there was no complete response; `last` its outcome,
    if that is another; `retry_after` the seconds that it asked to wait.
    """
    # The last poll could not ask whether anyone had approved.
    asked = last not in (PollOutcome.SLOW_DOWN, PollOutcome.UNAVAILABLE)
    if outcome is PollOutcome.EXPIRED and not asked:
        said = "did not answer" if status is None else f"answered {status}"
        message = (
            f"The code expired while Trakt {said}: it is not known whether anyone approved it. "
            "Start a new login later."
        )
        if retry_after:
            seconds = f"{math.ceil(retry_after)} s" if math.isfinite(retry_after) else "for ever"
            message = (
                f"Trakt {said} and asked to wait {seconds}, which is longer than the code lives. "
                "Wait that long, then start a new login."
            )
        return errors.CodeExpired(message)
    again = "Start a new login."
    match outcome:
        case PollOutcome.INVALID_CODE:
            return errors.InvalidDeviceCode(f"Trakt does not know this device code (404). {again}")
        case PollOutcome.ALREADY_USED:
            return errors.CodeAlreadyUsed(f"This device code was already used (409). {again}")
        case PollOutcome.EXPIRED:
            return errors.CodeExpired(f"The code expired before anyone approved it. {again}")
        case PollOutcome.DENIED:
            return errors.AccessDenied("The login was denied on the other screen (418).")
    return error_for_status(status, POLL_ENDPOINT)


def error_for_status(
    status: int | None, where: str, *, retry_after: float | None = None
) -> errors.TraktAuthError:
    """The error for a reply of the OAuth endpoint `where` that is no success, or has no token."""
    if status == 401:
        return errors.InvalidClient(
            f"Trakt refused the application's credentials at {where} (401). "
            "Check client_id and client_secret.",
            error="invalid_client",
        )
    kind: type[errors.ServiceError] = errors.Unavailable
    if status is None:
        message = (
            f"Trakt could not be reached, or broke off its answer, at {where}. "
            "Check the network and try again."
        )
    elif status == 429:
        bounded = retry_after is not None and math.isfinite(retry_after)
        when = f"in {math.ceil(retry_after or 0)} s" if bounded else "later"
        kind = errors.RateLimited
        message = f"Trakt limits requests to {where} (429). Try again {when}."
    elif is_unavailable(status):
        message = f"Trakt is not available: {where} answered {status}. Try again later."
    elif status == 403:
        kind = errors.Forbidden
        message = (
            f"Trakt refused access to {where} (403). Check client_id and that user_agent is set; "
            "Trakt's firewall may also block this address."
        )
    else:
        hint = "Check the configured hosts, and for a newer version of this SDK."
        message = (
            f"The answer of {where} has a status Trakt does not document there ({status}). "
            f"{_HINTS.get(status, hint)}"
        )
        if is_success(status):
            message = (
                f"The answer of {where} ({status}) is not what Trakt documents. Check that nothing "
                "between here and Trakt (a proxy, a captive portal) answers for it."
            )
        return errors.UnexpectedResponse(message, status=status)
    return kind(message, status=status, retry_after=retry_after)


_REDIRECT = "Check the configured host: redirects are not followed with secrets in hand."
_HINTS: Mapping[int, str] = {
    **dict.fromkeys((301, 302, 307, 308), _REDIRECT),
    404: "Check the configured host.",
    412: "Check that nothing on the way changes the Content-Type header.",
    422: "Check client_id, client_secret and redirect_uri.",
}


API_ERRORS: Mapping[int, tuple[type[errors.ServiceError], str]] = {
    400: (errors.BadRequest, "Trakt cannot read the request. Check the parameters and the body"),
    403: (
        errors.Forbidden,
        (
            "Trakt refuses this: this account may not change that, or the application is not "
            "accepted. Check client_id, and that the application is approved"
        ),
    ),
    404: (errors.NotFound, "Trakt has no such record, or it is private"),
    409: (errors.Conflict, "It was done before, or something like it is going on"),
    420: (errors.AccountLimitExceeded, "The account holds as much as it may"),
    422: (errors.ValidationFailed, "Trakt refuses the values. Check the parameters and the body"),
    423: (errors.AccountLocked, "The account is locked. Its owner has to write to Trakt's support"),
    426: (errors.VIPRequired, "Only VIP members may do this"),
    429: (errors.RateLimited, "Too many requests"),
}
"""The API: the client errors with an exception of their own, but for 401."""


def is_private(headers: Mapping[str, str]) -> bool:
    """Whether a 401 is of a private profile (``X-Private-User``), and not about the token."""
    return headers.get("x-private-user", "").strip().lower() == "true"


def api_error(
    status: int,
    headers: Mapping[str, str],
    body: object,
    *,
    where: str,
    now: float,
    sent: object = None,
    had_token: bool = True,
    first_party: bool = False,
) -> errors.TraktAuthError:
    """The error for a response of the API that is no success, to the operation `where`.

    The headers are looked up by their lowercase names. No message repeats a value that was `sent`.
    `first_party`: Trakt keeps the operation for its own applications.
    """
    if status == 401 and had_token and is_private(headers):
        problem = "The account is private: only those whom its owner has accepted see this"
        return errors.NotFound(f"{problem} ({where} answered 401).", status=status)
    if status == 401 and first_party:
        problem = "Trakt keeps this for its own applications, whoever is signed in"
        return errors.Forbidden(f"{problem} ({where} answered 401).", status=status)
    if status == 401:
        problem = f"{where} needs a signed-in person (401)."
        return errors.LoginRequired(f"{problem} Log in first.", problem=problem)
    if status < 400:
        what = "a redirect, which is not followed" if status >= 300 else "a status that is no end"
        return errors.UnexpectedResponse(
            f"{where} was answered with {what} ({status}). Check api_url, and that nothing "
            "between here and Trakt answers for it.",
            status=status,
        )
    kind, advice = API_ERRORS.get(status, (errors.ServiceError, "Check the request"))
    if is_unavailable(status):
        kind, advice = errors.Unavailable, "Trakt is not available. Try again later"
    retry_after = retry_after_seconds(headers, now=now)
    error = kind("", status=status, retry_after=retry_after)
    advice = _add_details(error, advice, headers, body, sent)
    if retry_after is not None and math.isfinite(retry_after):
        advice += f"; it asks to wait {math.ceil(retry_after)} s"
    error.args = (f"{advice} ({where} answered {status}).",)
    return error


def _add_details(
    error: errors.ServiceError, advice: str, headers: Mapping[str, str], body: object, sent: object
) -> str:
    """Set the attributes of one kind of error; return the advice with what they add to it."""
    match error:
        case errors.BadRequest() | errors.ValidationFailed():
            error.fields = details.fields(body, sent)
            return _naming(error.fields, advice)
        case errors.RateLimited():
            said = details.json_object(headers.get("x-ratelimit", ""))
            error.limit = details.integer(said.get("limit"))
            error.remaining = details.integer(said.get("remaining"))
            if isinstance(until := said.get("until"), str):
                error.until = shown(until)[: details.LONGEST_REASON] or None
        case errors.Conflict():
            error.expires_at = details.utc_time(body, "expires_at")
            error.watched_at = details.utc_time(body, "watched_at")
            if error.expires_at:
                return f"{advice}. It is possible again at {error.expires_at}"
        case errors.AccountLimitExceeded():
            error.limit = details.integer(headers.get("x-account-limit"))
            error.upgrade_url = details.upgrade_url(headers)
            most = "" if error.limit is None else f": {error.limit}"
            page = error.upgrade_url or details.VIP_PAGE
            return f"{advice}{most}. Remove something first, or upgrade at {page}"
        case errors.AccountLocked():
            error.deactivated = headers.get("x-account-deactivated", "").lower() == "true"
            if error.deactivated:
                return "The account is deactivated. Its owner has to activate it again at Trakt"
        case errors.VIPRequired():
            error.upgrade_url = details.upgrade_url(headers)
            page = error.upgrade_url or details.VIP_PAGE
            return f"{advice}. Upgrade at {page}"
    return advice


def _naming(fields: Mapping[str, Sequence[str]], advice: str) -> str:
    named = [f"{path}: {reasons[0]}" if path else reasons[0] for path, reasons in fields.items()]
    return f"{advice}: {'; '.join(named[:3])}" if named else advice


def certificate_error(reason: str | None, where: str) -> errors.CertificateError:
    """The error for a server that could not prove who it is; the TLS library gives the reason."""
    return errors.CertificateError(
        f"The server at {where} could not prove that it is Trakt ({reason}). "
        "Check the date of this machine, and whether a proxy or a firewall inspects "
        "connections: SSL_CERT_FILE can name the certificates to trust."
    )
