# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncRatingsWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_ratings import SyncRatings
from ..calls import sync_ratings as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncSyncRatingsWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.ratings`."""

    list = async_answered_page_overloads(SyncRatings.list)

    async def add(
        self,
        *,
        movies: Sequence[params.RatedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.RatedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.RatedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.RatedEpisodeInputValue] | Unset = UNSET,
    ) -> Answer[models.RatingsAddResult]:
        """Add new ratings, with status and headers: see `sync.ratings.add`."""
        return await self._caller.answer(calls.ADD(locals()))

    async def remove(
        self,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.PersonInputValue] | Unset = UNSET,
        users: Sequence[params.UserInputValue] | Unset = UNSET,
    ) -> Answer[models.RatingsRemoveResult]:
        """Remove ratings, with status and headers: see `sync.ratings.remove`."""
        return await self._caller.answer(calls.REMOVE(locals()))
