"""Trakt's application, and the modules that the event loop must not have to import."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from attrs import evolve
from homeassistant.const import CONF_CLIENT_ID, CONF_CLIENT_SECRET, __version__
from homeassistant.core import HomeAssistant
from trakt_auth import App, preload

from .const import DOMAIN

# So that it can be tried with a local Trakt: see `trakt-auth sandbox`.
_HOSTS = ("TRAKT_API_URL", "TRAKT_AUTH_URL")


def app_of(data: Mapping[str, Any]) -> App:
    """The application that a person has registered at Trakt.

    Args:
        data: Of a config entry or a form.

    Raises:
        ConfigurationError: An id cannot be one.
    """
    environment = {name: os.environ.get(name, "") for name in _HOSTS}
    environment["TRAKT_CLIENT_ID"] = data[CONF_CLIENT_ID]
    environment["TRAKT_CLIENT_SECRET"] = data.get(CONF_CLIENT_SECRET) or ""
    return evolve(App.from_env(environment), user_agent=f"HomeAssistant/{__version__}")


async def async_preload(hass: HomeAssistant) -> None:
    """Import all of trakt_auth on a thread; once is enough.

    It imports what a call needs when it is first used, which would be here: in the event loop.
    """
    if not hass.data.get(f"{DOMAIN}_preloaded"):
        await hass.async_add_executor_job(preload)
        hass.data[f"{DOMAIN}_preloaded"] = True
