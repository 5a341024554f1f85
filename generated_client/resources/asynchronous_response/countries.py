# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCountriesWithResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import countries as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncCountriesWithResponse(Resource[AsyncAnswerCaller]):
    """The countries that movies and shows come from."""

    async def list(self, type: params.CatalogTypeValue) -> Answer[builtins.list[models.Country]]:
        """Get countries, with status and headers: see `countries.list`."""
        return await self._caller.answer(calls.LIST({"type": type}))
