"""What a caller gives by mistake: it is told at once, and not by a bare TypeError later."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from tests.driving import CODE_BODY
from tests.ports import free_port
from trakt_auth import (
    App,
    AsyncDeviceFlow,
    AsyncTrakt,
    BrowserFlow,
    ConfigurationError,
    DeviceCode,
    DeviceFlow,
    MemoryTokenStore,
    Trakt,
    TraktAuth,
)
from trakt_auth._tokens.refresher import Refresher

WRONG: Any = 0


@pytest.fixture
def app() -> App:
    return App("client-id", redirect_uri=f"http://127.0.0.1:{free_port()}/callback")


@pytest.fixture
def code() -> DeviceCode:
    return DeviceCode.from_dict(CODE_BODY)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (DeviceFlow, "clock"),
        (DeviceFlow, "sleep"),
        (AsyncDeviceFlow, "clock"),
        (AsyncDeviceFlow, "sleep"),
        (Trakt, "clock"),
        (Trakt, "on_event"),
        (Trakt, "sleep"),
        (AsyncTrakt, "clock"),
        (AsyncTrakt, "on_event"),
        (AsyncTrakt, "sleep"),
    ],
)
def test_what_is_no_function(app: App, kind: Any, name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a function"):
        kind(app, **{name: WRONG})


@pytest.mark.parametrize("kind", [Refresher, TraktAuth])
@pytest.mark.parametrize("name", ["clock", "on_event"])
def test_what_a_renewal_cannot_call(app: App, kind: Any, name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a function"):
        kind(app, MemoryTokenStore(), **{name: WRONG})


def test_what_a_wait_cannot_call(app: App, code: DeviceCode) -> None:
    with DeviceFlow(app) as flow, pytest.raises(ConfigurationError, match="on_event must be a"):
        flow.wait(code, on_event=WRONG)

    async def wait() -> None:
        async with AsyncDeviceFlow(app) as flow:
            await flow.wait(code, on_event=WRONG)

    with pytest.raises(ConfigurationError, match="on_event must be a"):
        asyncio.run(wait())


@pytest.mark.parametrize("wrong", [WRONG, asyncio.Event(), threading.Event, threading.Condition()])
def test_what_cannot_cancel(app: App, code: DeviceCode, wrong: Any) -> None:
    told = r"cancel must be a threading\.Event"
    with DeviceFlow(app) as flow:
        with pytest.raises(ConfigurationError, match=told):
            flow.wait(code, cancel=wrong)
        with pytest.raises(ConfigurationError, match=told):
            next(flow.events(code, cancel=wrong))
    with pytest.raises(ConfigurationError, match=told):
        Trakt(app, cancel=wrong)
    with BrowserFlow(app) as browser, pytest.raises(ConfigurationError, match=told):
        browser.wait(browser.start(), cancel=wrong)
