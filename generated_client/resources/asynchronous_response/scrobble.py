# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncScrobbleWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import scrobble as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncScrobbleWithResponse(Resource[AsyncAnswerCaller]):
    """Following a player as it starts, pauses and stops."""

    async def start(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
    ) -> Answer[models.Scrobble]:
        """Start watching in a media center, with status and headers: see `scrobble.start`."""
        return await self._caller.answer(
            calls.START(
                {},
                {
                    "progress": progress,
                    "movie": movie,
                    "show": show,
                    "episode": episode,
                    "sharing": sharing,
                },
            )
        )

    async def pause(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
    ) -> Answer[models.Scrobble]:
        """Pause watching in a media center, with status and headers: see `scrobble.pause`."""
        return await self._caller.answer(
            calls.PAUSE(
                {},
                {
                    "progress": progress,
                    "movie": movie,
                    "show": show,
                    "episode": episode,
                    "sharing": sharing,
                },
            )
        )

    async def stop(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
    ) -> Answer[models.Scrobble]:
        """Stop or finish watching in a media center, with status and headers: see `scrobble.stop`."""
        return await self._caller.answer(
            calls.STOP(
                {},
                {
                    "progress": progress,
                    "movie": movie,
                    "show": show,
                    "episode": episode,
                    "sharing": sharing,
                },
            )
        )
