from __future__ import annotations

import json
from pathlib import Path
from unittest.mock import patch

import pytest
from homeassistant.core import HomeAssistant
from homeassistant.helpers.storage import Store
from homeassistant.util.file import WriteError
from trakt_auth import StoreError, Token
from trakt_auth.sandbox import Sandbox
from trakt_auth.testing.stores import AsyncTokenStoreTests

from custom_components.trakt.store import HomeAssistantTokenStore, async_get_store


class TestWhatEveryStorePromises(AsyncTokenStoreTests):
    @pytest.fixture
    def store(self, hass: HomeAssistant) -> HomeAssistantTokenStore:
        return HomeAssistantTokenStore(hass)


@pytest.fixture
def token(trakt: Sandbox) -> Token:
    return trakt.sign_in()


async def test_a_restart_finds_it(hass: HomeAssistant, token: Token) -> None:
    store = async_get_store(hass)
    assert async_get_store(hass) is store
    await store.save("robin", token)
    assert await HomeAssistantTokenStore(hass).load("robin") == token


async def test_what_cannot_be_written_is_said(hass: HomeAssistant, token: Token) -> None:
    store = HomeAssistantTokenStore(hass)
    with (
        patch.object(Store, "_write_prepared_data", side_effect=WriteError("no space")),
        pytest.raises(StoreError, match="cannot write"),
    ):
        await store.save("robin", token)
    assert await store.load("robin") is None
    await store.save("robin", token)
    assert await HomeAssistantTokenStore(hass).load("robin") == token


@pytest.mark.parametrize("stored", [{}, {"access_token": 5}])
async def test_what_is_no_token_is_said(
    hass: HomeAssistant, config_dir: Path, stored: dict[str, object]
) -> None:
    path = config_dir / ".storage" / "trakt"
    document = {"version": 1, "minor_version": 1, "key": "trakt", "data": {"robin": stored}}

    def write() -> None:
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(document))

    await hass.async_add_executor_job(write)
    with pytest.raises(StoreError, match="robin"):
        await HomeAssistantTokenStore(hass).load("robin")
