# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncLanguagesWithResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import languages as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncLanguagesWithResponse(Resource[AsyncAnswerCaller]):
    """The languages of movies and shows."""

    async def list(self, type: params.CatalogTypeValue) -> Answer[builtins.list[models.Language]]:
        """Get languages, with status and headers: see `languages.list`."""
        return await self._caller.answer(calls.LIST({"type": type}))
