"""Nothing that is public is left out where frames are searched for secrets."""

from __future__ import annotations

import inspect
from typing import Any

import trakt_auth
from tests.stores import test_frames as of_stores
from tests.tokens import test_secrets as of_tokens
from tests.wire import test_api_frames as of_the_api
from tests.wire import test_browser_frames as of_browsers
from tests.wire import test_callers_clients as of_callers
from tests.wire import test_frames as of_logins
from tests.wire import test_front_frames as of_the_front
from trakt_auth import (
    AsyncBrowserFlow,
    AsyncDeviceFlow,
    AsyncTrakt,
    BrowserFlow,
    DeviceFlow,
    Trakt,
    oauth,
)
from trakt_auth._calls.views import Views

# Where each name is made to fail. What is not here holds no secret: settings, events, models.
WALKED: dict[str, Any] = {
    "App": of_logins.TestValues,
    "DeviceCode": of_logins.TestValues,
    "Token": of_logins.TestValues,
    "DeviceFlow": of_logins.test_a_blocking_call,
    "AsyncDeviceFlow": of_logins.test_an_async_call,
    "BrowserFlow": of_browsers.test_an_exchange_that_fails,
    "AsyncBrowserFlow": of_browsers.test_an_async_exchange_that_fails,
    "TraktAuth": of_the_api.test_a_refresh_that_fails,
    "connect": of_the_api.test_a_blocking_call,
    "paginate": of_the_api.test_pages_of_an_operation,
    "apaginate": of_the_api.test_pages_of_an_operation,
    "redirect_guard": of_callers,
    "async_redirect_guard": of_callers,
    "Trakt": of_the_front.test_a_blocking_call,
    "AsyncTrakt": of_the_front.test_an_async_call,
    "Batch": of_the_front.test_a_blocking_call,
    "AsyncBatch": of_the_front.test_an_async_call,
    "BatchResult": of_the_front.test_a_blocking_call,
    "Pages": of_the_front.test_a_blocking_call,
    "AsyncPages": of_the_front.test_an_async_call,
    "FileTokenStore": of_stores.test_files,
    "KeyringTokenStore": of_stores.test_a_keyring,
    "RedisTokenStore": of_stores.test_redis,
    "AsyncRedisTokenStore": of_stores.test_redis,
    "MemoryTokenStore": of_tokens,
}
WITHOUT_SECRETS = {
    *("Answer", "Page", "PollEvent", "PollOutcome", "PollingPolicy", "UNSET", "Unlisted"),
    *("Progress", "Renewed", "StoreTrouble", "Waiting", "models", "preload", "__version__"),
    # For those who write stores of their own.
    *("TokenStore", "AsyncTokenStore", "LockingStore", "AsyncLockingStore"),
}


def test_every_public_name() -> None:
    errors = {
        name
        for name in dir(trakt_auth)
        if isinstance(value := getattr(trakt_auth, name), type) and issubclass(value, Exception)
    }
    assert set(WALKED) | WITHOUT_SECRETS | errors == set(dir(trakt_auth))
    assert not set(WALKED) & WITHOUT_SECRETS


def own(kind: type) -> set[str]:
    return {name for name in vars(kind) if not name.startswith("_")}


def test_every_method() -> None:
    assert own(Views) == {"token", "account", "forget", "with_options"}
    assert own(Trakt) == {"with_response", "request", "batch", "close"}
    assert own(AsyncTrakt) == {"with_response", "request", "batch", "aclose"}
    assert own(BrowserFlow) == {"wait", "redeem", "close"}
    assert own(AsyncBrowserFlow) == {"wait", "redeem", "aclose"}
    assert own(DeviceFlow) == {"start", "wait", "events", "close"}
    assert own(AsyncDeviceFlow) == {"start", "wait", "events", "aclose"}


def test_every_call_of_the_token_endpoint() -> None:
    calls = {
        name
        for name, value in vars(oauth).items()
        if inspect.isfunction(value) and value.__module__ == oauth.__name__ and name[0] != "_"
    }
    asked = {"exchange", "refresh", "revoke"}
    assert calls == asked | {f"a{name}" for name in asked} | {"authorize_url"}
    assert asked < set(of_logins.CALLS)
