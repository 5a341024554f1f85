"""Entries that the version before made: they name a person by the slug, which people change."""

from __future__ import annotations

import pytest
from conftest import add_entry, uuid_of
from homeassistant.config_entries import SOURCE_USER, ConfigEntryState
from homeassistant.const import CONF_CLIENT_ID, CONF_CLIENT_SECRET
from homeassistant.core import HomeAssistant
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers.config_entry_oauth2_flow import (
    AbstractOAuth2Implementation,
    ImplementationUnavailableError,
    async_add_implementation_provider,
)
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry
from trakt_auth import Token
from trakt_auth.sandbox import Answer, Sandbox

from custom_components.trakt.application_credentials import async_get_description_placeholders
from custom_components.trakt.const import CONF_ACCOUNT, CONF_IMPLEMENTATION, DOMAIN
from custom_components.trakt.store import async_get_store

RENAMED = {"username": "robin", "private": False, "name": "Robin", "ids": {"slug": "robin-new"}}


@pytest.fixture
def token(trakt: Sandbox) -> Token:
    return trakt.sign_in()


@pytest.fixture
async def old(hass: HomeAssistant, trakt: Sandbox, token: Token) -> MockConfigEntry:
    """An entry of version 1, with a sensor that a person has renamed, and its device."""
    ids = {CONF_CLIENT_ID: trakt.app.client_id, CONF_CLIENT_SECRET: trakt.app.client_secret}
    entry = MockConfigEntry(domain=DOMAIN, title="Robin", unique_id="robin", data=ids, version=1)
    entry.add_to_hass(hass)
    dr.async_get(hass).async_get_or_create(
        config_entry_id=entry.entry_id, identifiers={(DOMAIN, "robin")}
    )
    er.async_get(hass).async_get_or_create(
        "sensor",
        DOMAIN,
        "robin_movie_plays",
        config_entry=entry,
        suggested_object_id="films_of_mine",
    )
    await async_get_store(hass).save("robin", token)
    return entry


async def set_up(hass: HomeAssistant, entry: MockConfigEntry) -> None:
    await hass.config_entries.async_setup(entry.entry_id)
    await hass.async_block_till_done()


async def test_an_entry_of_version_1(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry, token: Token
) -> None:
    await set_up(hass, old)
    uuid = await uuid_of(hass, trakt, token)
    assert old.state is ConfigEntryState.LOADED
    assert (old.version, old.unique_id) == (2, uuid)
    assert old.data[CONF_ACCOUNT] == "robin"
    assert CONF_CLIENT_ID not in old.data
    assert hass.states.get("sensor.films_of_mine").state == "0"
    sensors = er.async_entries_for_config_entry(er.async_get(hass), old.entry_id)
    assert len(sensors) == 4
    assert {sensor.unique_id.partition("_")[0] for sensor in sensors} == {uuid}
    (device,) = dr.async_entries_for_config_entry(dr.async_get(hass), old.entry_id)
    assert device.identifiers == {(DOMAIN, uuid)}
    assert await async_get_store(hass).load("robin") == token
    await hass.config_entries.async_reload(old.entry_id)
    assert old.state is ConfigEntryState.LOADED


async def test_the_application_is_now_a_credential_that_cannot_be_deleted(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry
) -> None:
    await set_up(hass, old)
    credentials = hass.data["application_credentials"]
    assert credentials.async_client_credentials(DOMAIN)[
        old.data[CONF_IMPLEMENTATION]
    ].client_id == (trakt.app.client_id)
    with pytest.raises(Exception, match="in use"):
        await credentials.async_delete_item(old.data[CONF_IMPLEMENTATION])


async def test_trakt_is_away_at_first(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry, token: Token
) -> None:
    trakt.script("GET /users/settings", [Answer(403)])
    await set_up(hass, old)
    assert old.state is ConfigEntryState.SETUP_RETRY
    assert (old.version, old.unique_id) == (2, "robin")
    await hass.config_entries.async_reload(old.entry_id)
    await hass.async_block_till_done()
    assert old.unique_id == await uuid_of(hass, trakt, token)


async def test_a_slug_that_was_changed_before(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry
) -> None:
    ids = {"slug": "robin-new", "uuid": "0a1b2c3d4e5f"}
    trakt.script("GET /users/settings", [Answer.json(200, {"user": {**RENAMED, "ids": ids}})])
    await set_up(hass, old)
    assert old.unique_id == "0a1b2c3d4e5f"
    (device,) = dr.async_entries_for_config_entry(dr.async_get(hass), old.entry_id)
    assert device.configuration_url == "https://app.trakt.tv/profile/robin-new"


async def test_without_a_uuid_the_slug_stays(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry
) -> None:
    trakt.script("GET /users/settings", [Answer.json(200, {"user": RENAMED})])
    await set_up(hass, old)
    assert old.state is ConfigEntryState.LOADED
    assert old.unique_id == "robin"
    assert hass.states.get("sensor.films_of_mine").state == "0"


async def test_an_end_before_the_registries_are_written(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry, token: Token
) -> None:
    uuid = await uuid_of(hass, trakt, token)
    await set_up(hass, old)
    await hass.config_entries.async_unload(old.entry_id)
    registry = er.async_get(hass)
    registry.async_update_entity("sensor.films_of_mine", new_unique_id="robin_movie_plays")
    await set_up(hass, old)
    assert registry.async_get("sensor.films_of_mine").unique_id == f"{uuid}_movie_plays"
    assert len(er.async_entries_for_config_entry(registry, old.entry_id)) == 4


@pytest.mark.usefixtures("credential")
async def test_two_entries_of_one_account(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry
) -> None:
    new = await add_entry(hass, trakt, "robin")
    await set_up(hass, old)
    assert old.state is ConfigEntryState.SETUP_ERROR
    assert old.error_reason_translation_key == "duplicate"
    assert new.state is ConfigEntryState.LOADED
    await hass.config_entries.async_remove(old.entry_id)
    store = async_get_store(hass)
    assert await store.accounts() == [new.unique_id]


async def test_a_removal_signs_out(
    hass: HomeAssistant, trakt: Sandbox, old: MockConfigEntry
) -> None:
    await set_up(hass, old)
    await hass.config_entries.async_remove(old.entry_id)
    assert await async_get_store(hass).accounts() == []
    assert (trakt.requests[-1].path, trakt.requests[-1].status) == ("/oauth/revoke", 200)


async def test_a_credential_that_is_gone_asks_the_person(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    hass.config_entries.async_update_entry(signed_in, data={CONF_IMPLEMENTATION: "gone"})
    await set_up(hass, signed_in)
    assert signed_in.state is ConfigEntryState.SETUP_ERROR
    (flow,) = hass.config_entries.flow.async_progress_by_handler(DOMAIN)
    assert flow["step_id"] == "reauth_confirm"
    await hass.config_entries.async_remove(signed_in.entry_id)
    assert await async_get_store(hass).accounts() == []


async def test_a_newer_version_is_left_alone(hass: HomeAssistant, trakt: Sandbox) -> None:
    entry = MockConfigEntry(domain=DOMAIN, unique_id="x", data={}, version=3)
    entry.add_to_hass(hass)
    await set_up(hass, entry)
    assert entry.state is ConfigEntryState.MIGRATION_ERROR


async def unavailable(hass: HomeAssistant, domain: str) -> list[AbstractOAuth2Implementation]:
    """What Home Assistant's cloud does while it cannot be reached."""
    raise ImplementationUnavailableError


@pytest.mark.parametrize(
    ("cloud", "reason"),
    [(False, "missing_credentials"), (True, "oauth_implementation_unavailable")],
)
async def test_without_a_credential(
    hass: HomeAssistant, trakt: Sandbox, cloud: bool, reason: str
) -> None:
    assert await async_setup_component(hass, "application_credentials", {})
    if cloud:
        async_add_implementation_provider(hass, "cloud", unavailable)
    end = await hass.config_entries.flow.async_init(DOMAIN, context={"source": SOURCE_USER})
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, reason)
    entry = MockConfigEntry(domain=DOMAIN, data={CONF_IMPLEMENTATION: "gone"}, version=2)
    entry.add_to_hass(hass)
    await set_up(hass, entry)
    assert entry.error_reason_translation_key == "no_credential"


async def test_the_dialog_says_where_applications_are_made(hass: HomeAssistant) -> None:
    assert (await async_get_description_placeholders(hass))["url"].startswith("https://")
