# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncHistoryWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import answered_page
from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_history import SyncHistory
from ..calls import sync_history as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class SyncHistoryWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.history`."""

    list = answered_page(SyncHistory.list)

    def add(
        self,
        *,
        movies: Sequence[params.WatchedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.WatchedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.WatchedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.WatchedEpisodeInputValue] | Unset = UNSET,
    ) -> Answer[models.HistoryAddResult]:
        """Add items to watched history, with status and headers: see `sync.history.add`."""
        return self._caller.answer(calls.ADD(locals()))

    def remove(
        self,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
    ) -> Answer[models.HistoryRemoveResult]:
        """Remove items from history, with status and headers: see `sync.history.remove`."""
        return self._caller.answer(calls.REMOVE(locals()))
