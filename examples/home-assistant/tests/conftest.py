"""Home Assistant on a directory of its own, and a local Trakt over real HTTP on 127.0.0.1."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from homeassistant import block_async_io
from homeassistant.components.application_credentials import (
    ClientCredential,
    async_import_client_credential,
)
from homeassistant.core import HomeAssistant
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component import common
from pytest_homeassistant_custom_component.common import MockConfigEntry
from trakt_auth import Token, Trakt
from trakt_auth.sandbox import Sandbox

from custom_components.trakt.const import CONF_IMPLEMENTATION, DOMAIN
from custom_components.trakt.store import async_get_store

DETECTED = ("Detected blocking call", "Caught blocking call")
CREDENTIAL = "trakt_sandbox_client_id"
"""The id that Home Assistant gives the application of the local Trakt."""


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
async def credential(hass: HomeAssistant, trakt: Sandbox, enable_custom_integrations: None) -> None:
    """Home Assistant knows the application that the local Trakt knows."""
    app = trakt.app
    await add_credential(hass, CREDENTIAL, app.client_id, app.client_secret or "")


async def add_credential(hass: HomeAssistant, name: str, client_id: str, secret: str) -> None:
    assert await async_setup_component(hass, "application_credentials", {})
    await async_import_client_credential(hass, DOMAIN, ClientCredential(client_id, secret), name)


@pytest.fixture
async def signed_in(hass: HomeAssistant, trakt: Sandbox, credential: None) -> MockConfigEntry:
    """An entry with a login, not set up yet."""
    return await add_entry(hass, trakt, "robin")


async def add_entry(hass: HomeAssistant, trakt: Sandbox, person: str) -> MockConfigEntry:
    token = trakt.sign_in(person)
    uuid = await uuid_of(hass, trakt, token)
    entry = MockConfigEntry(
        domain=DOMAIN,
        title=person.title(),
        unique_id=uuid,
        data={CONF_IMPLEMENTATION: CREDENTIAL},
        version=2,
    )
    entry.add_to_hass(hass)
    await async_get_store(hass).save(uuid, token)
    return entry


async def uuid_of(hass: HomeAssistant, trakt: Sandbox, token: Token) -> str:
    """What the local Trakt tells a person of their account."""

    def ask() -> str:
        with Trakt(trakt.app, token=token) as program:
            uuid = program.users.settings().user.ids.uuid
        assert uuid
        return uuid

    return await hass.async_add_executor_job(ask)


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
        # The local Trakt is no part of the integration, and reads its files when a test asks it.
        and "/trakt_auth/sandbox/" not in record.getMessage().partition("\n")[0]
    ]
    assert not reports, "\n".join(reports)
