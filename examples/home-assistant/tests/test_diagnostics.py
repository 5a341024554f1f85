from __future__ import annotations

import asyncio
import json
from pathlib import Path

from homeassistant.core import HomeAssistant
from pytest_homeassistant_custom_component.common import MockConfigEntry
from trakt_auth.sandbox import Sandbox

from custom_components.trakt.diagnostics import async_get_config_entry_diagnostics
from custom_components.trakt.store import async_get_store

PLACE = Path(__file__).parents[1] / "custom_components" / "trakt"


async def test_no_secret_and_no_name(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    await hass.config_entries.async_setup(signed_in.entry_id)
    await hass.async_block_till_done()
    diagnostics = await async_get_config_entry_diagnostics(hass, signed_in)
    uuid = str(signed_in.unique_id)
    token = await async_get_store(hass).load(uuid)
    assert token is not None
    text = json.dumps(diagnostics, default=str)
    for secret in (
        token.access_token,
        token.refresh_token,
        trakt.app.client_id,
        trakt.app.client_secret,
        uuid,
        "robin",
        "Robin",
    ):
        assert secret is not None
        assert secret not in text
    assert diagnostics["login"]["is_fresh"] is True
    assert diagnostics["data"]["movie_plays"] == 0


async def test_the_texts_are_those_that_are_shown() -> None:
    strings = await asyncio.to_thread((PLACE / "strings.json").read_text)
    assert await asyncio.to_thread((PLACE / "translations" / "en.json").read_text) == strings
