# Generated from openapi.yaml by "make regen". Do not edit.
"""`CheckinWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import checkin as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class CheckinWithResponse(Resource[AnswerCaller]):
    """Telling Trakt, and others, what is being watched somewhere Trakt cannot see."""

    def start(
        self,
        *,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowReferenceInputValue | Unset = UNSET,
        episode: params.EpisodeReferenceInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> Answer[models.Checkin]:
        """Check into an item, with status and headers: see `checkin.start`."""
        return self._caller.answer(
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

    def cancel(self) -> Answer[None]:
        """Delete any active checkins, with status and headers: see `checkin.cancel`."""
        return self._caller.answer(calls.CANCEL({}))
