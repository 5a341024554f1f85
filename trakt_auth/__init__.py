"""Sign in to Trakt, keep the token alive, and call the API.

The public names are loaded on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

# As type checkers know it from typing, which costs a bare interpreter more than all of this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trakt_auth._version import __version__
    from trakt_auth.app import App
    from trakt_auth.device import AsyncDeviceFlow, DeviceFlow, PollEvent
    from trakt_auth.device_code import DeviceCode
    from trakt_auth.errors import (
        AccessDenied,
        CodeAlreadyUsed,
        CodeExpired,
        ConfigurationError,
        DeviceFlowError,
        Forbidden,
        InvalidClient,
        InvalidDeviceCode,
        InvalidGrant,
        LoginCancelled,
        LoginRequired,
        OAuthError,
        RateLimited,
        ServiceError,
        StoreError,
        TraktAuthError,
        Unavailable,
        UnexpectedResponse,
    )
    from trakt_auth.polling import PollingPolicy
    from trakt_auth.status import PollOutcome
    from trakt_auth.token import Token

_HOME = {
    "__version__": "_version",
    "App": "app",
    "AsyncDeviceFlow": "device",
    "DeviceCode": "device_code",
    "DeviceFlow": "device",
    "PollEvent": "device",
    "PollingPolicy": "polling",
    "PollOutcome": "status",
    "Token": "token",
    "AccessDenied": "errors",
    "CodeAlreadyUsed": "errors",
    "CodeExpired": "errors",
    "ConfigurationError": "errors",
    "DeviceFlowError": "errors",
    "Forbidden": "errors",
    "InvalidClient": "errors",
    "InvalidDeviceCode": "errors",
    "InvalidGrant": "errors",
    "LoginCancelled": "errors",
    "LoginRequired": "errors",
    "OAuthError": "errors",
    "RateLimited": "errors",
    "ServiceError": "errors",
    "StoreError": "errors",
    "TraktAuthError": "errors",
    "Unavailable": "errors",
    "UnexpectedResponse": "errors",
}

__all__ = [
    "AccessDenied",
    "App",
    "AsyncDeviceFlow",
    "CodeAlreadyUsed",
    "CodeExpired",
    "ConfigurationError",
    "DeviceCode",
    "DeviceFlow",
    "DeviceFlowError",
    "Forbidden",
    "InvalidClient",
    "InvalidDeviceCode",
    "InvalidGrant",
    "LoginCancelled",
    "LoginRequired",
    "OAuthError",
    "PollEvent",
    "PollOutcome",
    "PollingPolicy",
    "RateLimited",
    "ServiceError",
    "StoreError",
    "Token",
    "TraktAuthError",
    "Unavailable",
    "UnexpectedResponse",
    "__version__",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
