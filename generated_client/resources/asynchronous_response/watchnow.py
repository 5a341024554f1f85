# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncWatchnowWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import watchnow as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models


class AsyncWatchnowWithResponse(Resource[AsyncAnswerCaller]):
    """The services on which things can be watched."""

    async def sources(
        self, country: str | None = None
    ) -> Answer[list[models.WatchNowSourcesByCountry]]:
        """Get watch now sources by country, with status and headers: see `watchnow.sources`."""
        return await self._caller.answer(calls.SOURCES({"country": country}))
