# Generated from openapi.yaml by "make regen". Do not edit.
"""`ScrobbleWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import scrobble as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class ScrobbleWithResponse(Resource[AnswerCaller]):
    """Following a player as it starts, pauses and stops."""

    def start(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
    ) -> Answer[models.Scrobble]:
        """Start watching in a media center, with status and headers: see `scrobble.start`."""
        return self._caller.answer(
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

    def pause(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
    ) -> Answer[models.Scrobble]:
        """Pause watching in a media center, with status and headers: see `scrobble.pause`."""
        return self._caller.answer(
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

    def stop(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
    ) -> Answer[models.Scrobble]:
        """Stop or finish watching in a media center, with status and headers: see `scrobble.stop`."""
        return self._caller.answer(
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
