# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncWatchlistWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import async_answered, async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_watchlist import SyncWatchlist
from ..calls import sync_watchlist as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncSyncWatchlistWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.watchlist`."""

    list = async_answered_page_overloads(SyncWatchlist.list)
    update_item = async_answered(SyncWatchlist.update_item)
    update = async_answered(SyncWatchlist.update)
    reorder = async_answered(SyncWatchlist.reorder)

    async def add(
        self,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.ListedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.ListedEpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.ListedPersonInputValue] | Unset = UNSET,
    ) -> Answer[models.AddResult]:
        """Add items to watchlist, with status and headers: see `sync.watchlist.add`."""
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
    ) -> Answer[models.RemoveResult]:
        """Remove items from watchlist, with status and headers: see `sync.watchlist.remove`."""
        return await self._caller.answer(calls.REMOVE(locals()))
