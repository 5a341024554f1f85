"""Sign in to Trakt, keep the token alive, and call the API.

The public names are loaded on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

# As type checkers know it from typing, which costs a bare interpreter more than all of this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from generated_client.types import UNSET, Unlisted
    from trakt_auth import models
    from trakt_auth._preload import preload
    from trakt_auth._version import __version__
    from trakt_auth.app import App
    from trakt_auth.async_pages import AsyncPages
    from trakt_auth.async_trakt import AsyncTrakt
    from trakt_auth.auth import TraktAuth
    from trakt_auth.client import connect
    from trakt_auth.device import AsyncDeviceFlow, DeviceFlow, PollEvent
    from trakt_auth.device_code import DeviceCode
    from trakt_auth.errors import (
        AccessDenied,
        AccountLimitExceeded,
        AccountLocked,
        BadRequest,
        Cancelled,
        CertificateError,
        CodeAlreadyUsed,
        CodeExpired,
        ConfigurationError,
        Conflict,
        DeviceFlowError,
        Forbidden,
        InvalidClient,
        InvalidDeviceCode,
        InvalidGrant,
        LoginCancelled,
        LoginRequired,
        NotFound,
        OAuthError,
        PartlyDone,
        RateLimited,
        ServiceError,
        StoreError,
        TraktAuthError,
        Unavailable,
        UnexpectedResponse,
        ValidationFailed,
        VIPRequired,
    )
    from trakt_auth.events import Progress, Renewed, StoreTrouble, Waiting
    from trakt_auth.loopback import AsyncBrowserFlow, BrowserFlow
    from trakt_auth.pages import Answer, Page, Pages
    from trakt_auth.paging import apaginate, paginate
    from trakt_auth.polling import PollingPolicy
    from trakt_auth.redirects import async_redirect_guard, redirect_guard
    from trakt_auth.status import PollOutcome
    from trakt_auth.stores.async_locking import AsyncLockingStore
    from trakt_auth.stores.async_redis import AsyncRedisTokenStore
    from trakt_auth.stores.base import AsyncTokenStore, TokenStore
    from trakt_auth.stores.file import FileTokenStore
    from trakt_auth.stores.keyring import KeyringTokenStore
    from trakt_auth.stores.locking import LockingStore
    from trakt_auth.stores.memory import MemoryTokenStore
    from trakt_auth.stores.redis import RedisTokenStore
    from trakt_auth.token import Token
    from trakt_auth.trakt import Trakt

_HOME = {
    "Answer": "pages",
    "AsyncPages": "async_pages",
    "AsyncTrakt": "async_trakt",
    "Page": "pages",
    "Pages": "pages",
    "Trakt": "trakt",
    "UNSET": "bodies",
    "Unlisted": "bodies",
    "models": "models",
    "preload": "_preload",
    "Waiting": "events",
    "StoreTrouble": "events",
    "Renewed": "events",
    "Progress": "events",
    "PartlyDone": "errors",
    "Cancelled": "errors",
    "BadRequest": "errors",
    "__version__": "_version",
    "App": "app",
    "AsyncLockingStore": "stores",
    "AsyncRedisTokenStore": "stores",
    "AsyncTokenStore": "stores",
    "FileTokenStore": "stores",
    "KeyringTokenStore": "stores",
    "LockingStore": "stores",
    "MemoryTokenStore": "stores",
    "RedisTokenStore": "stores",
    "TokenStore": "stores",
    "TraktAuth": "auth",
    "connect": "client",
    "apaginate": "paging",
    "paginate": "paging",
    "AsyncBrowserFlow": "loopback",
    "AsyncDeviceFlow": "device",
    "BrowserFlow": "loopback",
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
    "AccountLimitExceeded": "errors",
    "AccountLocked": "errors",
    "CertificateError": "errors",
    "async_redirect_guard": "redirects",
    "redirect_guard": "redirects",
    "Conflict": "errors",
    "NotFound": "errors",
    "ValidationFailed": "errors",
    "VIPRequired": "errors",
    "Unavailable": "errors",
    "UnexpectedResponse": "errors",
}

__all__ = [
    "Answer",
    "AsyncPages",
    "AsyncTrakt",
    "Page",
    "Pages",
    "Trakt",
    "UNSET",
    "Unlisted",
    "models",
    "preload",
    "Waiting",
    "StoreTrouble",
    "Renewed",
    "Progress",
    "PartlyDone",
    "Cancelled",
    "BadRequest",
    "AccessDenied",
    "AccountLimitExceeded",
    "AccountLocked",
    "App",
    "AsyncBrowserFlow",
    "AsyncDeviceFlow",
    "AsyncLockingStore",
    "AsyncRedisTokenStore",
    "AsyncTokenStore",
    "BrowserFlow",
    "CertificateError",
    "CodeAlreadyUsed",
    "CodeExpired",
    "ConfigurationError",
    "Conflict",
    "DeviceCode",
    "DeviceFlow",
    "DeviceFlowError",
    "FileTokenStore",
    "Forbidden",
    "InvalidClient",
    "InvalidDeviceCode",
    "InvalidGrant",
    "KeyringTokenStore",
    "LockingStore",
    "LoginCancelled",
    "LoginRequired",
    "MemoryTokenStore",
    "NotFound",
    "OAuthError",
    "PollEvent",
    "PollOutcome",
    "PollingPolicy",
    "RateLimited",
    "RedisTokenStore",
    "ServiceError",
    "StoreError",
    "Token",
    "TokenStore",
    "TraktAuth",
    "TraktAuthError",
    "Unavailable",
    "UnexpectedResponse",
    "VIPRequired",
    "ValidationFailed",
    "__version__",
    "apaginate",
    "async_redirect_guard",
    "connect",
    "paginate",
    "redirect_guard",
]


# Hidden from type checkers, to whom any misspelt name would be right otherwise.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f"{__name__}.{_HOME[name]}")
        value = module if name == _HOME[name] else getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
