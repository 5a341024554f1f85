"""How a person signs in: by a code that they enter at Trakt."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import voluptuous as vol
from homeassistant.config_entries import SOURCE_REAUTH, ConfigFlow, ConfigFlowResult
from homeassistant.const import CONF_CLIENT_ID, CONF_CLIENT_SECRET
from homeassistant.helpers.httpx_client import get_async_client
from homeassistant.helpers.selector import (
    TextSelector,
    TextSelectorConfig,
    TextSelectorType,
)
from trakt_auth import (
    AccessDenied,
    AsyncDeviceFlow,
    AsyncTrakt,
    CodeExpired,
    ConfigurationError,
    DeviceCode,
    Forbidden,
    InvalidClient,
    Token,
    TraktAuthError,
    oauth,
)

from .app import app_of, async_preload
from .const import DOMAIN, LOGGER
from .store import async_get_store

APPLICATIONS_URL = "https://developer.trakt.tv/apps"
_FORM = vol.Schema(
    {
        vol.Required(CONF_CLIENT_ID): TextSelector(),
        vol.Optional(CONF_CLIENT_SECRET): TextSelector(
            TextSelectorConfig(type=TextSelectorType.PASSWORD)
        ),
    }
)


class TraktConfigFlow(ConfigFlow, domain=DOMAIN):
    """Asks for the application, shows a code, and waits until it is entered."""

    VERSION = 1

    def __init__(self) -> None:
        self._ids: dict[str, Any] = {}
        self._code: DeviceCode | None = None
        self._login: asyncio.Task[Token] | None = None
        self._problem = ""

    async def async_step_user(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask for the application."""
        return await self._application("user", user_input)

    async def async_step_reauth(self, entry_data: Mapping[str, Any]) -> ConfigFlowResult:
        """Begin to sign in again, since Trakt no longer accepts the login."""
        self._ids = {name: entry_data[name] for name in _ids_in(entry_data)}
        return await self.async_step_reauth_confirm()

    async def async_step_reauth_confirm(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask whether the application is still the same."""
        return await self._application("reauth_confirm", user_input)

    async def _application(self, step: str, user_input: dict[str, Any] | None) -> ConfigFlowResult:
        errors = {}
        if user_input is not None:
            self._ids = user_input
            problem = await self._ask_for_code()
            if problem is None:
                return await self.async_step_device()
            errors["base"] = problem
        return self.async_show_form(
            step_id=step,
            data_schema=self.add_suggested_values_to_schema(_FORM, self._ids),
            errors=errors,
            description_placeholders={"url": APPLICATIONS_URL},
        )

    async def _ask_for_code(self) -> str | None:
        """Get a code from Trakt; return what is wrong, if something is."""
        await async_preload(self.hass)
        try:
            async with self._flow() as flow:
                self._code = await flow.start()
        except (ConfigurationError, InvalidClient, Forbidden):
            return "invalid_auth"
        except TraktAuthError as error:
            LOGGER.warning("Trakt gives no code: %s", error)
            return "cannot_connect"
        self._login = None
        return None

    def _flow(self) -> AsyncDeviceFlow:
        return AsyncDeviceFlow(app_of(self._ids), http_client=get_async_client(self.hass))

    async def async_step_device(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Show the code, and wait for the person."""
        assert self._code is not None
        if self._login is None:
            self._login = self.hass.async_create_task(self._wait(self._code), f"{DOMAIN} login")
        if not self._login.done():
            return self.async_show_progress(
                step_id="device",
                progress_action="wait_for_device",
                description_placeholders={
                    "url": self._code.verification_url,
                    "code": self._code.user_code,
                },
                progress_task=self._login,
            )
        error = self._login.exception()
        if error is None:
            return self.async_show_progress_done(next_step_id="finish")
        self._problem = _problem(error)
        return self.async_show_progress_done(next_step_id="retry")

    async def _wait(self, code: DeviceCode) -> Token:
        async with self._flow() as flow:
            return await flow.wait(code)

    async def async_step_retry(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Say why it came to nothing, and offer another code."""
        if user_input is not None:
            problem = await self._ask_for_code()
            if problem is None:
                return await self.async_step_device()
            self._problem = problem
        return self.async_show_form(step_id="retry", errors={"base": self._problem})

    async def async_step_finish(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Find out who has signed in, and keep the login."""
        assert self._login is not None
        token, app = self._login.result(), app_of(self._ids)
        client = get_async_client(self.hass)
        try:
            async with AsyncTrakt(app, token=token, http_client=client, max_wait=10) as trakt:
                user = (await trakt.users.settings()).user
        except TraktAuthError as error:
            LOGGER.warning("Trakt does not say who has signed in: %s", error)
            return await self._again("cannot_connect", token)
        slug = user and user.ids and user.ids.slug
        if not slug:
            return await self._again("no_account", token)
        await self.async_set_unique_id(slug)
        if self.source == SOURCE_REAUTH:
            entry = self._get_reauth_entry()
            if entry.unique_id != slug:
                await self._sign_out(token)
                return self.async_abort(reason="wrong_account")
            await async_get_store(self.hass).save(slug, token)
            return self.async_update_reload_and_abort(entry, data=self._ids)
        if self.hass.config_entries.async_entry_for_domain_unique_id(DOMAIN, slug):
            await self._sign_out(token)
            return self.async_abort(reason="already_configured")
        await async_get_store(self.hass).save(slug, token)
        return self.async_create_entry(title=(user and user.name) or slug, data=self._ids)

    async def _again(self, problem: str, token: Token) -> ConfigFlowResult:
        await self._sign_out(token)
        self._problem = problem
        return await self.async_step_retry()

    async def _sign_out(self, token: Token) -> None:
        """Revoke what nobody will use."""
        try:
            await oauth.arevoke(app_of(self._ids), token, http_client=get_async_client(self.hass))
        except TraktAuthError as error:
            LOGGER.debug("A login that is not used stays valid: %s", error)


def _ids_in(data: Mapping[str, Any]) -> list[str]:
    return [name for name in (CONF_CLIENT_ID, CONF_CLIENT_SECRET) if name in data]


def _problem(error: BaseException) -> str:
    if isinstance(error, AccessDenied):
        return "access_denied"
    if isinstance(error, CodeExpired):
        return "code_expired"
    LOGGER.warning("The login came to nothing: %s", error)
    return "cannot_connect"
