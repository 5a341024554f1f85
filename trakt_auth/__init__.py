"""Sign in to Trakt, keep the token alive, and call the API.

The public names are loaded on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

# As type checkers know it from typing, which costs a bare interpreter more than all of this.
# No plain False: jedi, by which Spyder and Vim complete, would take the branch for dead.
TYPE_CHECKING = bool()  # noqa: UP018
if TYPE_CHECKING:
    from typing import Any

    from generated_client.types import UNSET as UNSET
    from generated_client.types import Unlisted as Unlisted
    from trakt_auth import models as models
    from trakt_auth._batches.asynchronous import AsyncBatch as AsyncBatch
    from trakt_auth._batches.blocking import Batch as Batch
    from trakt_auth._batches.queue import BatchResult as BatchResult
    from trakt_auth._login.browser import AsyncBrowserFlow as AsyncBrowserFlow
    from trakt_auth._login.browser import BrowserFlow as BrowserFlow
    from trakt_auth._login.device import AsyncDeviceFlow as AsyncDeviceFlow
    from trakt_auth._login.device import DeviceFlow as DeviceFlow
    from trakt_auth._login.device import PollEvent as PollEvent
    from trakt_auth._login.device_code import DeviceCode as DeviceCode
    from trakt_auth._login.polling import PollingPolicy as PollingPolicy
    from trakt_auth._preload import preload as preload
    from trakt_auth._statuses.statuses import PollOutcome as PollOutcome
    from trakt_auth._version import __version__ as __version__
    from trakt_auth.app import App as App
    from trakt_auth.async_trakt import AsyncTrakt as AsyncTrakt
    from trakt_auth.auth import TraktAuth as TraktAuth
    from trakt_auth.auth import async_redirect_guard as async_redirect_guard
    from trakt_auth.auth import redirect_guard as redirect_guard
    from trakt_auth.client import connect as connect
    from trakt_auth.errors import *  # noqa: F403 - its classes, and all of them
    from trakt_auth.events import Progress as Progress
    from trakt_auth.events import Renewed as Renewed
    from trakt_auth.events import StoreTrouble as StoreTrouble
    from trakt_auth.events import Waiting as Waiting
    from trakt_auth.pages import Answer as Answer
    from trakt_auth.pages import AsyncPages as AsyncPages
    from trakt_auth.pages import Page as Page
    from trakt_auth.pages import Pages as Pages
    from trakt_auth.pages.operations import apaginate as apaginate
    from trakt_auth.pages.operations import paginate as paginate
    from trakt_auth.stores.async_locking import AsyncLockingStore as AsyncLockingStore
    from trakt_auth.stores.async_redis import AsyncRedisTokenStore as AsyncRedisTokenStore
    from trakt_auth.stores.base import AsyncTokenStore as AsyncTokenStore
    from trakt_auth.stores.base import TokenStore as TokenStore
    from trakt_auth.stores.file import FileTokenStore as FileTokenStore
    from trakt_auth.stores.keyring import KeyringTokenStore as KeyringTokenStore
    from trakt_auth.stores.locking import LockingStore as LockingStore
    from trakt_auth.stores.memory import MemoryTokenStore as MemoryTokenStore
    from trakt_auth.stores.redis import RedisTokenStore as RedisTokenStore
    from trakt_auth.token import Token as Token
    from trakt_auth.trakt import Trakt as Trakt
# Hidden from type checkers, to whom any misspelt name would be right otherwise.
else:
    _NAMES = {
        "_batches.asynchronous": "AsyncBatch",
        "_batches.blocking": "Batch",
        "_batches.queue": "BatchResult",
        "_calls.writes": "Unlisted UNSET",
        "_login.browser": "AsyncBrowserFlow BrowserFlow",
        "_login.device": "AsyncDeviceFlow DeviceFlow PollEvent",
        "_login.device_code": "DeviceCode",
        "_login.polling": "PollingPolicy",
        "_preload": "preload",
        "_statuses.statuses": "PollOutcome",
        "_version": "__version__",
        "app": "App",
        "async_trakt": "AsyncTrakt",
        "auth": "async_redirect_guard redirect_guard TraktAuth",
        "client": "connect",
        "errors": (
            "AccessDenied AccountLimitExceeded AccountLocked BadRequest Cancelled "
            "CertificateError CodeAlreadyUsed CodeExpired ConfigurationError Conflict "
            "DeviceFlowError Forbidden InvalidClient InvalidDeviceCode InvalidGrant "
            "LoginCancelled LoginRequired NotFound NotModified OAuthError PartlyDone RateLimited "
            "ServiceError StoreError TraktAuthError Unavailable UnexpectedResponse "
            "ValidationFailed VIPRequired"
        ),
        "events": "Progress Renewed StoreTrouble Waiting",
        "models": "models",
        "pages": "Answer AsyncPages Page Pages",
        "pages.operations": "apaginate paginate",
        "stores": (
            "AsyncLockingStore AsyncRedisTokenStore AsyncTokenStore FileTokenStore "
            "KeyringTokenStore LockingStore MemoryTokenStore RedisTokenStore TokenStore"
        ),
        "token": "Token",
        "trakt": "Trakt",
    }

    def imported_late(package: str, names: dict[str, str]) -> tuple[Any, Any, Any]:
        """Return `__all__`, `__getattr__` and `__dir__` of a package whose modules hold `names`."""
        home = {name: module for module, some in names.items() for name in some.split()}
        exported = sorted(home)

        def find(name: str) -> Any:
            if name not in home:
                raise AttributeError(f"module {package!r} has no attribute {name!r}")
            from importlib import import_module

            module = import_module(f"{package}.{home[name]}")
            value = module if name == home[name] else getattr(module, name)
            setattr(import_module(package), name, value)
            return value

        return exported, find, lambda: exported

    def names_of(module: str, source: str) -> tuple[Any, Any]:
        """Return `__getattr__` and `__dir__` of a module with the names of another, `source`."""

        def names() -> Any:
            from importlib import import_module

            return import_module(source)

        def find(name: str) -> Any:
            if name != "__all__" and name not in names().__all__:
                raise AttributeError(f"module {module!r} has no attribute {name!r}")
            import sys

            value = vars(sys.modules[module])[name] = getattr(names(), name)
            return value

        return find, lambda: sorted(names().__all__)

    __all__, __getattr__, __dir__ = imported_late(__name__, _NAMES)
