# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncGenresWithResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from ..._call import AsyncAnswerCaller, Resource
from ...types import Unlisted
from ..calls import genres as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncGenresWithResponse(Resource[AsyncAnswerCaller]):
    """The genres of movies and shows."""

    async def list(
        self,
        type: params.CatalogTypeValue,
        *,
        extended: Literal["subgenres"] | Unlisted | None = None,
    ) -> Answer[builtins.list[models.Genre]]:
        """Get genres, with status and headers: see `genres.list`."""
        return await self._caller.answer(calls.LIST({"type": type, "extended": extended}))
