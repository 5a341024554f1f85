"""Home Assistant on a directory of its own, and a local Trakt over real HTTP on 127.0.0.1."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from homeassistant import block_async_io
from homeassistant.const import CONF_CLIENT_ID, CONF_CLIENT_SECRET
from homeassistant.core import HomeAssistant
from pytest_homeassistant_custom_component import common
from pytest_homeassistant_custom_component.common import MockConfigEntry
from trakt_auth import App, Token
from trakt_auth.sandbox import Sandbox

from custom_components.trakt.const import DOMAIN
from custom_components.trakt.store import async_get_store

DETECTED = ("Detected blocking call", "Caught blocking call")


@pytest.fixture
def config_dir(tmp_path: Path) -> Path:
    return tmp_path / "config"


@pytest.fixture
def hass_storage(config_dir: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Instead of the plugin's, which keeps everything in memory: files, in a directory."""
    config_dir.mkdir()
    monkeypatch.setattr(
        common, "get_test_config_dir", lambda *path: str(config_dir.joinpath(*path))
    )
    return {}


@pytest.fixture
def trakt(socket_enabled: None, trakt_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The local Trakt, to which every application of the integration leads."""

    for name in ("TRAKT_API_URL", "TRAKT_AUTH_URL"):
        monkeypatch.setenv(name, trakt_sandbox.url)
    return trakt_sandbox


@pytest.fixture
async def signed_in(
    hass: HomeAssistant, trakt: Sandbox, enable_custom_integrations: None
) -> MockConfigEntry:
    """An entry with a login, not set up yet."""
    return await add_entry(hass, trakt.app, trakt.sign_in())


async def add_entry(hass: HomeAssistant, app: App, token: Token) -> MockConfigEntry:
    ids = {CONF_CLIENT_ID: app.client_id, CONF_CLIENT_SECRET: app.client_secret}
    entry = MockConfigEntry(domain=DOMAIN, title="Robin", unique_id="robin", data=ids)
    entry.add_to_hass(hass)
    await async_get_store(hass).save("robin", token)
    return entry


@pytest.fixture(autouse=True)
async def no_blocking_call(
    trakt: Sandbox,
    disable_block_async_io: None,
    caplog: pytest.LogCaptureFixture,
    enable_custom_integrations: None,
) -> AsyncIterator[None]:
    """In each test: Home Assistant's own detector, with all that it knows, reports nothing.

    The local Trakt is made before, since it reads its catalogue.
    """
    with patch.object(block_async_io, "_IN_TESTS", False):
        block_async_io.enable()
    yield
    reports = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.getMessage().startswith(DETECTED)
    ]
    assert not reports, "\n".join(reports)
