"""Trakt in Home Assistant: what was watched, and what comes next."""

from __future__ import annotations

from homeassistant.const import EVENT_HOMEASSISTANT_STOP, Platform
from homeassistant.core import Event, HomeAssistant
from homeassistant.helpers.httpx_client import get_async_client
from trakt_auth import AsyncTrakt, TraktAuthError, oauth

from .app import app_of, async_preload
from .const import LOGGER
from .coordinator import TraktConfigEntry, TraktCoordinator
from .store import async_get_store

PLATFORMS = [Platform.SENSOR]


async def async_setup_entry(hass: HomeAssistant, entry: TraktConfigEntry) -> bool:
    """Follow one account."""
    await async_preload(hass)
    assert entry.unique_id is not None
    trakt = AsyncTrakt(
        app_of(entry.data),
        store=async_get_store(hass),
        account=entry.unique_id,
        http_client=get_async_client(hass),
        timeout=30,
        max_wait=30,
    )

    coordinator = TraktCoordinator(hass, entry, trakt)

    async def stop(_: Event) -> None:
        await coordinator.async_shutdown()

    # At the end of Home Assistant nothing is unloaded.
    entry.async_on_unload(hass.bus.async_listen_once(EVENT_HOMEASSISTANT_STOP, stop))
    await coordinator.async_config_entry_first_refresh()
    entry.runtime_data = coordinator
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    return True


async def async_unload_entry(hass: HomeAssistant, entry: TraktConfigEntry) -> bool:
    """Stop following it."""
    return await hass.config_entries.async_unload_platforms(entry, PLATFORMS)


async def async_remove_entry(hass: HomeAssistant, entry: TraktConfigEntry) -> None:
    """Sign out: here, and at Trakt if it can be reached."""
    store, account = async_get_store(hass), entry.unique_id
    assert account is not None
    token = await store.load(account)
    if token is None:
        return
    await store.delete(account)
    try:
        await oauth.arevoke(app_of(entry.data), token, http_client=get_async_client(hass))
    except TraktAuthError as error:
        LOGGER.warning("The login is forgotten here, but Trakt was not told: %s", error)
