"""What a person may put into a report of a problem: no secret, and nobody's name."""

from __future__ import annotations

import time
from typing import Any

from homeassistant.components.diagnostics import async_redact_data
from homeassistant.core import HomeAssistant

from .account import account_of
from .const import CONF_ACCOUNT, CONF_IMPLEMENTATION
from .coordinator import TraktConfigEntry
from .store import async_get_store

TO_REDACT = {CONF_IMPLEMENTATION, CONF_ACCOUNT, "title", "unique_id"}


async def async_get_config_entry_diagnostics(
    hass: HomeAssistant, entry: TraktConfigEntry
) -> dict[str, Any]:
    """Say how the integration is."""
    token = await async_get_store(hass).load(account_of(entry))
    coordinator = entry.runtime_data
    return {
        "entry": async_redact_data(entry.as_dict(), TO_REDACT),
        "login": token
        and {
            "seconds_left": round(token.seconds_left(time.time())),
            "is_fresh": token.is_fresh(time.time()),
            "is_refused": token.refused,
        },
        "last_update_success": coordinator.last_update_success,
        "data": coordinator.data.to_dict(),
    }
