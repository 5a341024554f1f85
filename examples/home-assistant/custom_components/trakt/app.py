"""Trakt's application, and the modules that the event loop must not have to import."""

from __future__ import annotations

import os

from attrs import evolve
from homeassistant.config_entries import ConfigEntry
from homeassistant.const import __version__
from homeassistant.core import HomeAssistant
from homeassistant.helpers.config_entry_oauth2_flow import (
    AbstractOAuth2Implementation,
    ImplementationUnavailableError,
    LocalOAuth2Implementation,
    async_get_implementations,
)
from trakt_auth import App, preload

from .const import CONF_IMPLEMENTATION, DOMAIN

# So that it can be tried with a local Trakt: see `trakt-auth sandbox`.
_HOSTS = ("TRAKT_API_URL", "TRAKT_AUTH_URL")


def app_of(implementation: AbstractOAuth2Implementation) -> App:
    """The application that a person has registered at Trakt.

    Args:
        implementation: The application credential that holds its ids.

    Raises:
        ConfigurationError: An id cannot be one.
    """
    assert isinstance(implementation, LocalOAuth2Implementation)
    environment = {name: os.environ.get(name, "") for name in _HOSTS}
    environment["TRAKT_CLIENT_ID"] = implementation.client_id
    environment["TRAKT_CLIENT_SECRET"] = implementation.client_secret
    return evolve(App.from_env(environment), user_agent=f"HomeAssistant/{__version__}")


async def async_app_of(hass: HomeAssistant, entry: ConfigEntry) -> App | None:
    """The application of an entry; None if its application credential is gone.

    Raises:
        ConfigurationError: An id cannot be one.
    """
    try:
        implementations = await async_get_implementations(hass, DOMAIN)
    except ImplementationUnavailableError:
        return None  # those of Home Assistant's cloud, which has none for Trakt
    found = implementations.get(entry.data.get(CONF_IMPLEMENTATION, ""))
    return None if found is None else app_of(found)


async def async_preload(hass: HomeAssistant) -> None:
    """Import all of trakt_auth on a thread; once is enough.

    It imports what a call needs when it is first used, which would be here: in the event loop.
    """
    if not hass.data.get(f"{DOMAIN}_preloaded"):
        await hass.async_add_executor_job(preload)
        hass.data[f"{DOMAIN}_preloaded"] = True
