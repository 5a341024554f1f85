"""The logins, in Home Assistant's storage."""

from __future__ import annotations

import asyncio
from typing import Any

from homeassistant.core import CoreState, HomeAssistant, callback
from homeassistant.helpers.storage import Store
from homeassistant.util.hass_dict import HassKey
from trakt_auth import AsyncLockingStore, StoreError, Token

from .const import DOMAIN

VERSION = 1
_KEY: HassKey[HomeAssistantTokenStore] = HassKey(f"{DOMAIN}_tokens")


class HomeAssistantTokenStore(AsyncLockingStore):
    """A token store in ``.storage/trakt``, a file that only Home Assistant's user can read.

    One Home Assistant writes it, so that a lock between its tasks is enough.
    """

    def __init__(self, hass: HomeAssistant) -> None:
        self._hass = hass
        self._file = self._open()
        self._tokens: dict[str, dict[str, Any]] | None = None

    def _open(self) -> Store[dict[str, Any]]:
        return Store(self._hass, VERSION, DOMAIN, private=True, atomic_writes=True)

    async def load(self, account: str) -> Token | None:
        """See `trakt_auth.TokenStore.load`."""
        stored = (await self._all()).get(account)
        try:
            return None if stored is None else Token.from_dict(stored)
        except ValueError:
            pass
        raise StoreError(f"What is stored for account {account!r} is no token; sign in again.")

    async def save(self, account: str, token: Token) -> None:
        """See `trakt_auth.TokenStore.save`."""
        await self._put(account, token.to_dict())

    async def delete(self, account: str) -> None:
        """See `trakt_auth.TokenStore.delete`."""
        async with self.turn(account):
            if account in await self._all():
                await self._put(account, None)

    async def accounts(self) -> list[str]:
        """Who has a token, sorted."""
        return sorted(await self._all())

    async def _all(self) -> dict[str, dict[str, Any]]:
        if self._tokens is None:
            try:
                found = await self._file.async_load()
            except Exception as error:  # noqa: BLE001 - any, by what is wrong with the file
                problem = f"Home Assistant cannot read its storage ({type(error).__name__})."
            else:
                # Another task may have been faster, and have saved since.
                if self._tokens is None:
                    self._tokens = dict(found or {})
                return self._tokens
            raise StoreError(problem) from None
        return self._tokens

    async def _put(self, account: str, token: dict[str, Any] | None) -> None:
        async with self.turn(account):
            tokens = await self._all()
            before = tokens.get(account)
            _set(tokens, account, token)
            # A task of its own: who cancels a save has saved all the same.
            write = self._hass.async_create_task(self._write(), f"{DOMAIN} save", eager_start=True)
            try:
                await asyncio.shield(write)
            except StoreError:
                _set(tokens, account, before)
                raise

    async def _write(self) -> None:
        """Write all tokens.

        Raises:
            StoreError: They are not on disk. Home Assistant itself only logs that.
        """
        assert self._tokens is not None
        tokens = {account: dict(token) for account, token in self._tokens.items()}
        await self._file.async_save(tokens)
        if self._hass.state is CoreState.stopping:
            return  # it writes once more, when all else has stopped
        if await self._open().async_load() != tokens:
            raise StoreError("Home Assistant cannot write its storage; its log says why.")


def _set(tokens: dict[str, dict[str, Any]], account: str, token: dict[str, Any] | None) -> None:
    if token is None:
        tokens.pop(account, None)
    else:
        tokens[account] = token


@callback
def async_get_store(hass: HomeAssistant) -> HomeAssistantTokenStore:
    """The one store of this Home Assistant."""
    if _KEY not in hass.data:
        hass.data[_KEY] = HomeAssistantTokenStore(hass)
    return hass.data[_KEY]
