"""Trakt in Home Assistant: what was watched, and what comes next."""

from __future__ import annotations

from homeassistant.const import EVENT_HOMEASSISTANT_STOP, Platform
from homeassistant.core import Event, HomeAssistant
from homeassistant.exceptions import ConfigEntryAuthFailed
from homeassistant.helpers.httpx_client import get_async_client
from trakt_auth import AsyncTrakt, TraktAuthError, oauth

from .account import account_of, async_identify, async_migrate
from .app import async_app_of, async_preload
from .const import DOMAIN, LOGGER
from .coordinator import TraktConfigEntry, TraktCoordinator
from .store import async_get_store

PLATFORMS = [Platform.SENSOR]


async def async_migrate_entry(hass: HomeAssistant, entry: TraktConfigEntry) -> bool:
    """Bring an entry of an older version of this integration up to date."""
    if entry.version == 1:
        await async_migrate(hass, entry)
    return entry.version == 2


async def async_setup_entry(hass: HomeAssistant, entry: TraktConfigEntry) -> bool:
    """Follow one account."""
    await async_preload(hass)
    app = await async_app_of(hass, entry)
    if app is None:
        raise ConfigEntryAuthFailed(translation_domain=DOMAIN, translation_key="no_credential")
    trakt = AsyncTrakt(
        app,
        store=async_get_store(hass),
        account=account_of(entry),
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
    if coordinator.ids is not None:
        async_identify(hass, entry, coordinator.ids)
    entry.runtime_data = coordinator
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    return True


async def async_unload_entry(hass: HomeAssistant, entry: TraktConfigEntry) -> bool:
    """Stop following it."""
    return await hass.config_entries.async_unload_platforms(entry, PLATFORMS)


async def async_remove_entry(hass: HomeAssistant, entry: TraktConfigEntry) -> None:
    """Sign out: here, and at Trakt if it can be reached."""
    store, account = async_get_store(hass), account_of(entry)
    token = await store.load(account)
    if token is None:
        return
    await store.delete(account)
    app = await async_app_of(hass, entry)
    if app is None:
        LOGGER.warning("The login is forgotten here; Trakt was not told, as the credential is gone")
        return
    try:
        await oauth.arevoke(app, token, http_client=get_async_client(hass))
    except TraktAuthError as error:
        LOGGER.warning("The login is forgotten here, but Trakt was not told: %s", error)
