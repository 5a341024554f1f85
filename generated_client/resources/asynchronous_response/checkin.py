# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCheckinWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import checkin as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncCheckinWithResponse(Resource[AsyncAnswerCaller]):
    """Telling Trakt, and others, what is being watched somewhere Trakt cannot see."""

    async def start(
        self,
        *,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> Answer[models.Checkin]:
        """Check into an item, with status and headers: see `checkin.start`."""
        return await self._caller.answer(
            calls.START(
                {},
                {
                    "movie": movie,
                    "show": show,
                    "episode": episode,
                    "sharing": sharing,
                    "message": message,
                },
            )
        )

    async def cancel(self) -> Answer[None]:
        """Delete any active checkins, with status and headers: see `checkin.cancel`."""
        return await self._caller.answer(calls.CANCEL({}))
