# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncNetworksWithResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import networks as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models


class AsyncNetworksWithResponse(Resource[AsyncAnswerCaller]):
    """The networks that shows run on."""

    async def list(self) -> Answer[builtins.list[models.Network]]:
        """Get networks, with status and headers: see `networks.list`."""
        return await self._caller.answer(calls.LIST({}))
