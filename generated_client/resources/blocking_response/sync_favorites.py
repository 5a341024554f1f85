# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncFavoritesWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_favorites import SyncFavorites
from ..calls import sync_favorites as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class SyncFavoritesWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.favorites`."""

    list = answered_page(SyncFavorites.list)
    update_item = answered(SyncFavorites.update_item)
    update = answered(SyncFavorites.update)
    reorder = answered(SyncFavorites.reorder)

    def add(
        self,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
    ) -> Answer[models.FavoritesAddResult]:
        """Add items to favorites, with status and headers: see `sync.favorites.add`."""
        return self._caller.answer(calls.ADD(locals()))

    def remove(
        self,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.PersonInputValue] | Unset = UNSET,
        users: Sequence[params.UserInputValue] | Unset = UNSET,
    ) -> Answer[models.FavoritesRemoveResult]:
        """Remove items from favorites, with status and headers: see `sync.favorites.remove`."""
        return self._caller.answer(calls.REMOVE(locals()))
