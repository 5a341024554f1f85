# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncHistoryWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_history import SyncHistory
from ..calls import sync_history as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncSyncHistoryWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.history`."""

    list = async_answered_page_overloads(SyncHistory.list)

    async def add(
        self,
        *,
        movies: Sequence[params.WatchedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.WatchedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.WatchedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.WatchedEpisodeInputValue] | Unset = UNSET,
    ) -> Answer[models.HistoryAddResult]:
        """Add items to watched history, with status and headers: see `sync.history.add`."""
        return await self._caller.answer(calls.ADD(locals()))

    async def remove(
        self,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
    ) -> Answer[models.HistoryRemoveResult]:
        """Remove items from history, with status and headers: see `sync.history.remove`."""
        return await self._caller.answer(calls.REMOVE(locals()))
