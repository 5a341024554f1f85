"""Whose account an entry is of, by its uuid, which stays. People change their slug."""

from __future__ import annotations

from homeassistant.components.application_credentials import (
    ClientCredential,
    async_import_client_credential,
)
from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_CLIENT_ID, CONF_CLIENT_SECRET
from homeassistant.core import HomeAssistant, callback
from homeassistant.exceptions import ConfigEntryError
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers import entity_registry as er
from homeassistant.util import slugify
from trakt_auth import models

from .const import CONF_ACCOUNT, CONF_IMPLEMENTATION, DOMAIN


def account_of(entry: ConfigEntry) -> str:
    """The name of an entry's login in the store.

    One of version 1 stays under its slug: an end of Home Assistant in mid-move could lose it.
    """
    return str(entry.data.get(CONF_ACCOUNT) or entry.unique_id)


def belongs_to(entry: ConfigEntry, ids: models.UserIds) -> bool:
    """Whether an entry is of a person's account, whom `/users/settings` tells."""
    by_slug = entry.version == 1 or entry.unique_id == entry.data.get(CONF_ACCOUNT)
    return entry.unique_id == (ids.slug if by_slug else ids.uuid)


async def async_migrate(hass: HomeAssistant, entry: ConfigEntry) -> None:
    """Move the application's ids of an entry of version 1 into an application credential.

    Asks Trakt nothing, as a migration that fails is not tried again: `async_identify` comes later.
    """
    client_id = entry.data[CONF_CLIENT_ID]
    credential = ClientCredential(client_id, entry.data.get(CONF_CLIENT_SECRET) or "", "Trakt")
    # The id that Home Assistant itself gives one, by which it knows that one is in use.
    implementation = slugify(f"{DOMAIN}.{client_id}")
    await async_import_client_credential(hass, DOMAIN, credential, implementation)
    data = {CONF_IMPLEMENTATION: implementation, CONF_ACCOUNT: entry.unique_id}
    hass.config_entries.async_update_entry(entry, data=data, version=2)


@callback
def async_identify(hass: HomeAssistant, entry: ConfigEntry, ids: models.UserIds) -> None:
    """Let an entry that was of version 1 have the uuid in place of the slug.

    Its sensors and its device keep their names and their history. Does nothing for other entries.

    Raises:
        ConfigEntryError: Another entry is of the same account.
    """
    slug, uuid = entry.data.get(CONF_ACCOUNT), ids.uuid
    if slug is None or not uuid:
        return
    if entry.unique_id != uuid:
        if hass.config_entries.async_entry_for_domain_unique_id(DOMAIN, uuid):
            raise ConfigEntryError(translation_domain=DOMAIN, translation_key="duplicate")
        hass.config_entries.async_update_entry(entry, unique_id=uuid)
    # Each time: the registries are written later than the entry, and a crash may come between.
    sensors = er.async_get(hass)
    for sensor in er.async_entries_for_config_entry(sensors, entry.entry_id):
        if sensor.unique_id.startswith(f"{slug}_"):
            key = sensor.unique_id.removeprefix(f"{slug}_")
            sensors.async_update_entity(sensor.entity_id, new_unique_id=f"{uuid}_{key}")
    devices = dr.async_get(hass)
    if device := devices.async_get_device({(DOMAIN, slug)}):
        devices.async_update_device(device.id, new_identifiers={(DOMAIN, uuid)})
