"""What a run of the command ends with: an exit code for each class of error."""

from __future__ import annotations

from enum import IntEnum

from trakt_auth.errors import (
    AccessDenied,
    CodeAlreadyUsed,
    CodeExpired,
    ConfigurationError,
    InvalidDeviceCode,
    InvalidGrant,
    LoginCancelled,
    LoginRequired,
    RateLimited,
    TraktAuthError,
    Unavailable,
)


class Exit(IntEnum):
    """The exit codes, which scripts rely on."""

    DONE = 0
    ERROR = 1
    USAGE = 2
    DENIED = 3
    EXPIRED = 4
    INVALID_CODE = 5
    LOGIN_REQUIRED = 6
    UNAVAILABLE = 7
    INTERRUPTED = 130
    READER_GONE = 141
    """What read stdout has ended before a command that is not only a read had: as SIGPIPE ends."""


LEGEND = (
    "Exit codes: 0 done, 1 other error, 2 usage, 3 denied, 4 expired, 5 code invalid or used, "
    "6 login required, 7 Trakt unavailable or rate limited, 130 interrupted, "
    "141 nobody reads the output."
)

_BY_ERROR: tuple[tuple[type[TraktAuthError], Exit], ...] = (
    (ConfigurationError, Exit.USAGE),
    (AccessDenied, Exit.DENIED),
    (CodeExpired, Exit.EXPIRED),
    (InvalidDeviceCode, Exit.INVALID_CODE),
    (CodeAlreadyUsed, Exit.INVALID_CODE),
    (LoginCancelled, Exit.INTERRUPTED),
    (LoginRequired, Exit.LOGIN_REQUIRED),
    (InvalidGrant, Exit.LOGIN_REQUIRED),
    (RateLimited, Exit.UNAVAILABLE),
    (Unavailable, Exit.UNAVAILABLE),
)


def exit_code(error: TraktAuthError) -> Exit:
    """The exit code for `error`."""
    return next((code for kind, code in _BY_ERROR if isinstance(error, kind)), Exit.ERROR)
