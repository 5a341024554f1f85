"""What this package raises about Trakt, logins and stores. Wrong arguments are a ValueError.

    TraktAuthError
    ├── ConfigurationError      a setting is missing or unusable (also a ValueError)
    ├── Cancelled               the caller said stop
    ├── DeviceFlowError         this login is over; start another
    │   ├── InvalidDeviceCode     404: Trakt does not know the code
    │   ├── CodeAlreadyUsed       409: the code was approved before
    │   ├── CodeExpired           410, or the deadline passed
    │   ├── AccessDenied          418: the person said no
    │   └── LoginCancelled        the caller said stop (also a Cancelled)
    ├── OAuthError              the token endpoint refused (RFC 6749 section 5.2)
    │   ├── InvalidGrant          the code or refresh token is dead
    │   └── InvalidClient         the client id or secret is wrong
    ├── LoginRequired           no usable token, and no way to get one without a person
    ├── ServiceError            Trakt answered with an error status, or not at all
    │   ├── BadRequest            400
    │   ├── RateLimited           429, or a wait longer than the call may take
    │   ├── Unavailable           no connection, a timeout, 408, 425, 5xx
    │   │   └── CertificateError    the other end could not prove that it is Trakt
    │   ├── Forbidden             403
    │   ├── NotFound              404
    │   ├── Conflict              409: it was done before, or is going on
    │   ├── AccountLimitExceeded  420: the account holds as much as it may
    │   ├── ValidationFailed      422
    │   ├── AccountLocked         423: locked or deactivated
    │   ├── VIPRequired           426
    │   └── PartlyDone            one of several requests of a write failed
    ├── NotModified             304: nothing has changed since the answer that you know
    ├── UnexpectedResponse      an answer that breaks the contract, or a redirect
    └── StoreError              a token could not be read, written or locked

No message, attribute or traceback holds a secret or a response body. All of them survive pickling.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from trakt_auth._ground.shown import shown


class TraktAuthError(Exception):
    """Base of all errors about Trakt, a login or a store.

    A wrong argument of a call is a `ValueError` instead, and nothing is sent.

    The message can be written to a terminal or a log: control characters in it, which may come
    with the name of an account or a text of Trakt's, are written as JSON writes them.
    """

    def __str__(self) -> str:
        return shown(super().__str__())


class ConfigurationError(TraktAuthError, ValueError):
    """A setting is missing or cannot work; the message says which and what to do."""


class Cancelled(TraktAuthError):
    """The caller's ``cancel`` event was set."""

    maybe_done: bool = False
    """Whether a write may have been done all the same: it was under way, and a repeat would do it
    twice. Look before you send it again."""


class DeviceFlowError(TraktAuthError):
    """A login ended without a token: start another. A device code is of no more use."""


class InvalidDeviceCode(DeviceFlowError):
    """404: Trakt does not know this device code."""


class CodeAlreadyUsed(DeviceFlowError):
    """409: this device code was approved, and its token handed out, before."""


class CodeExpired(DeviceFlowError):
    """410, or its time has passed: nobody approved a device code, or came back by a browser."""


class AccessDenied(DeviceFlowError):
    """The person said no: 418 to a device, or ``access_denied`` by the browser."""


class LoginCancelled(DeviceFlowError, Cancelled):
    """The caller's ``cancel`` event was set while waiting."""


class OAuthError(TraktAuthError):
    """An OAuth endpoint refused the request (RFC 6749 section 5.2)."""

    error: str | None
    """Trakt's error code, such as ``invalid_grant``."""

    description: str | None
    """Trakt's explanation, shortened and stripped of anything secret."""

    def __init__(
        self, message: str, *, error: str | None = None, description: str | None = None
    ) -> None:
        super().__init__(message)
        self.error = error
        self.description = description


class InvalidGrant(OAuthError):
    """The authorization code or refresh token is expired, revoked or already used."""


class InvalidClient(OAuthError):
    """The client id or client secret is not one Trakt knows."""


class LoginRequired(TraktAuthError):
    """There is no usable token and none can be had without a person: log in (again).

    The message ends with what to do at a command line. A program that has a dialog for it shows
    `problem`, and says itself what to do.
    """

    account: str | None
    """Whose login, by its name in the store; None where there is no store to look in."""

    problem: str
    """What is wrong, in a sentence or two, without what to do about it."""

    elsewhere: bool = False
    """Whether there is a login, and it belongs to another host than the one that is called."""

    def __init__(
        self, message: str, *, account: str | None = None, problem: str | None = None
    ) -> None:
        super().__init__(message)
        self.account = account
        self.problem = message if problem is None else problem


class ServiceError(TraktAuthError):
    """Trakt answered with an error status, or did not answer."""

    status: int | None
    """The HTTP status, or None when there was no complete answer."""

    retry_after: float | None
    """Seconds that Trakt asked to wait, where it did."""

    def __init__(
        self, message: str, *, status: int | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after


class BadRequest(ServiceError):
    """400: Trakt could not make sense of the request."""

    fields: Mapping[str, Sequence[str]] = {}
    """What is wrong, where Trakt says so: the reasons by the path of the field. No value that was
    sent is in there."""


class RateLimited(ServiceError):
    """429: too many requests. Wait ``retry_after`` seconds, or back off where it is None.

    Also raised, with `status` None, where keeping to Trakt's rates would take longer than the call
    may wait.
    """

    limit: int | None = None
    """Requests that Trakt allows in a period, where it says so."""

    remaining: int | None = None
    """How many of them are left."""

    until: str | None = None
    """When the period ends, as Trakt writes it."""


class Unavailable(ServiceError):
    """Trakt could not be reached, or answered 408, 425 or 5xx. Trying later may work."""

    maybe_done: bool = False
    """Whether a write may have been done all the same: it was sent, its answer was lost, and a
    repeat would do it twice. Look before you send it again."""

    renewing: bool = False
    """Whether the account's token is still being renewed, here or by another program."""


class CertificateError(Unavailable):
    """The other end could not prove that it is Trakt. Nothing was sent to it."""


class Forbidden(ServiceError):
    """403: the client id is not accepted, or something between here and Trakt blocks it."""


class NotFound(ServiceError):
    """404: Trakt has no such record, or it is private."""


class Conflict(ServiceError):
    """409: it was done before, or something like it is going on."""

    expires_at: datetime | None = None
    """When what is under way ends, where Trakt says so: a check-in, or a recent scrobble."""

    watched_at: datetime | None = None
    """When it was watched before, where Trakt says so: a recent scrobble."""


class AccountLimitExceeded(ServiceError):
    """420: the account holds as many lists or items as it may."""

    limit: int | None = None
    """How many that are, where Trakt says so."""

    upgrade_url: str | None = None
    """Where the person can raise the limit, where Trakt says so: an https address of Trakt's."""


class ValidationFailed(ServiceError):
    """422: Trakt understood the request, and refuses what it asks for."""

    fields: Mapping[str, Sequence[str]] = {}
    """What is wrong, where Trakt says so: the reasons by the path of the field. No value that was
    sent is in there."""


class AccountLocked(ServiceError):
    """423: the person's account is locked or deactivated; only they can change that, at Trakt."""

    deactivated: bool = False
    """Whether it is deactivated rather than locked."""


class VIPRequired(ServiceError):
    """426: only VIP members may do that."""

    upgrade_url: str | None = None
    """Where the person can become one, where Trakt says so: an https address of Trakt's."""


class PartlyDone(ServiceError):
    """One of the several requests of a write failed. The error of that request is the cause.

    `status` and `retry_after` are those of the cause, where it has them.
    """

    done: Any
    """The result so far, as the call returns it: what went before was done, and stays done."""

    left: Mapping[str, Any]
    """The items that were not sent, and those of the request that failed: a list for each field
    of the body. Hand them to the same call to go on: ``trakt.sync.history.add(**error.left)``."""

    maybe_done: bool
    """Whether the request that failed may have been done all the same, and a repeat would do it
    twice: its answer was lost, or cannot be read. Then look before you send `left`, which begins
    with its items."""

    def __init__(
        self,
        message: str,
        *,
        done: Any = None,
        left: Mapping[str, Any] | None = None,
        maybe_done: bool = False,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, status=status, retry_after=retry_after)
        self.done = done
        self.left = left or {}
        self.maybe_done = maybe_done


class NotModified(TraktAuthError):
    """304: nothing has changed since the answer whose ``ETag`` was sent: what you have is right."""


class UnexpectedResponse(TraktAuthError):
    """An answer that breaks the contract: an unknown status, or a body of another shape."""

    status: int | None
    """The HTTP status, where one was received."""

    def __init__(self, message: str, *, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


class StoreError(TraktAuthError):
    """A token store could not read, write or lock; what it held before is untouched."""
