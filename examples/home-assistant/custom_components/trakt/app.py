"""Trakt's application, and the modules that the event loop must not have to import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from homeassistant.const import CONF_CLIENT_ID, CONF_CLIENT_SECRET, __version__
from homeassistant.core import HomeAssistant
from trakt_auth import App, preload

from .const import DOMAIN


def app_of(data: Mapping[str, Any]) -> App:
    """The application that a person has registered at Trakt.

    Args:
        data: Of a config entry or a form.

    Raises:
        ConfigurationError: An id cannot be one.
    """
    return App(
        data[CONF_CLIENT_ID],
        data.get(CONF_CLIENT_SECRET),
        user_agent=f"HomeAssistant/{__version__}",
    )


async def async_preload(hass: HomeAssistant) -> None:
    """Import all of trakt_auth on a thread; once is enough.

    It imports what a call needs when it is first used, which would be here: in the event loop.
    """
    if not hass.data.get(f"{DOMAIN}_preloaded"):
        await hass.async_add_executor_job(preload)
        hass.data[f"{DOMAIN}_preloaded"] = True
