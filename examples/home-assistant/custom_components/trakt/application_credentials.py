"""Tells Home Assistant's application credentials, which keep client ids, of Trakt."""

from __future__ import annotations

from homeassistant.components.application_credentials import AuthorizationServer
from homeassistant.core import HomeAssistant
from trakt_auth import App

from .const import APPLICATIONS_URL

_APP = App("none")


async def async_get_authorization_server(hass: HomeAssistant) -> AuthorizationServer:
    """Where Trakt signs people in. The integration itself uses a code: see `config_flow`."""
    return AuthorizationServer(
        authorize_url=f"{_APP.auth_url}/oauth/authorize", token_url=f"{_APP.api_url}/oauth/token"
    )


async def async_get_description_placeholders(hass: HomeAssistant) -> dict[str, str]:
    """For the text of the dialog that asks for the ids."""
    return {"url": APPLICATIONS_URL}
