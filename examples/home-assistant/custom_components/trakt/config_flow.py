"""How a person signs in: by a code that they enter at Trakt."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from homeassistant.config_entries import (
    SOURCE_REAUTH,
    SOURCE_RECONFIGURE,
    ConfigEntry,
    ConfigFlowResult,
)
from homeassistant.helpers.config_entry_oauth2_flow import AbstractOAuth2FlowHandler
from homeassistant.helpers.httpx_client import get_async_client
from trakt_auth import (
    AccessDenied,
    App,
    AsyncDeviceFlow,
    AsyncTrakt,
    CodeExpired,
    ConfigurationError,
    DeviceCode,
    Forbidden,
    InvalidClient,
    Token,
    TraktAuthError,
    models,
    oauth,
)

from .account import account_of, belongs_to
from .app import app_of, async_app_of, async_preload
from .const import CONF_IMPLEMENTATION, DOMAIN, LOGGER
from .store import async_get_store


class TraktConfigFlow(AbstractOAuth2FlowHandler, domain=DOMAIN):
    """Lets a person pick the application, shows a code, and waits until it is entered."""

    DOMAIN = DOMAIN
    VERSION = 2

    def __init__(self) -> None:
        super().__init__()
        self._code: DeviceCode | None = None
        self._login: asyncio.Task[Token] | None = None
        self._problem = ""

    @property
    def logger(self) -> logging.Logger:
        """Where Home Assistant's part of this writes."""
        return LOGGER

    async def async_step_reauth(self, entry_data: Mapping[str, Any]) -> ConfigFlowResult:
        """Begin to sign in again, since Trakt no longer accepts the login."""
        return await self.async_step_reauth_confirm()

    async def async_step_reauth_confirm(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Wait until the person is there: a code does not live long."""
        if user_input is None:
            return self.async_show_form(step_id="reauth_confirm")
        return await self.async_step_pick_implementation()

    async def async_step_reconfigure(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Sign in anew to the same account, by the same or another application."""
        return await self.async_step_pick_implementation()

    async def async_step_auth(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Get a code from Trakt, once the application is picked."""
        problem = await self._ask_for_code()
        return await (self._retry(problem) if problem else self.async_step_device())

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

    def _app(self) -> App:
        return app_of(self.flow_impl)

    def _flow(self) -> AsyncDeviceFlow:
        return AsyncDeviceFlow(self._app(), http_client=get_async_client(self.hass))

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
            return await self.async_step_auth()
        return self.async_show_form(step_id="retry", errors={"base": self._problem})

    async def _retry(self, problem: str) -> ConfigFlowResult:
        self._problem = problem
        return await self.async_step_retry()

    async def async_step_finish(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Find out who has signed in, and keep the login."""
        assert self._login is not None
        token, client = self._login.result(), get_async_client(self.hass)
        try:
            async with AsyncTrakt(
                self._app(), token=token, http_client=client, max_wait=10
            ) as trakt:
                user = (await trakt.users.settings()).user
        except TraktAuthError as error:
            LOGGER.warning("Trakt does not say who has signed in: %s", error)
            await self._sign_out(self._app(), token)
            return await self._retry("cannot_connect")
        ids = user and user.ids
        if not ids or not ids.uuid:
            await self._sign_out(self._app(), token)
            return await self._retry("no_account")
        if self.source == SOURCE_REAUTH:
            return await self._renewed(self._get_reauth_entry(), ids, token)
        if self.source == SOURCE_RECONFIGURE:
            return await self._renewed(self._get_reconfigure_entry(), ids, token)
        await self.async_set_unique_id(ids.uuid)
        if any(belongs_to(entry, ids) for entry in self._async_current_entries()):
            await self._sign_out(self._app(), token)
            return self.async_abort(reason="already_configured")
        await async_get_store(self.hass).save(ids.uuid, token)
        return self.async_create_entry(
            title=(user and user.name) or ids.slug or "Trakt", data=self._data()
        )

    async def _renewed(
        self, entry: ConfigEntry, ids: models.UserIds, token: Token
    ) -> ConfigFlowResult:
        """Let an entry have another login of the same account."""
        if not belongs_to(entry, ids):
            await self._sign_out(self._app(), token)
            return self.async_abort(reason="wrong_account")
        store, account = async_get_store(self.hass), account_of(entry)
        spent, app = await store.load(account), await async_app_of(self.hass, entry)
        await store.save(account, token)
        if self.source == SOURCE_RECONFIGURE and spent and app:
            await self._sign_out(app, spent)
        return self.async_update_reload_and_abort(entry, data_updates=self._data())

    def _data(self) -> dict[str, str]:
        return {CONF_IMPLEMENTATION: self.flow_impl.domain}

    async def _sign_out(self, app: App, token: Token) -> None:
        """Revoke what nobody will use."""
        try:
            await oauth.arevoke(app, token, http_client=get_async_client(self.hass))
        except TraktAuthError as error:
            LOGGER.debug("A login that is not used stays valid: %s", error)


def _problem(error: BaseException) -> str:
    if isinstance(error, AccessDenied):
        return "access_denied"
    if isinstance(error, CodeExpired):
        return "code_expired"
    LOGGER.warning("The login came to nothing: %s", error)
    return "cannot_connect"
