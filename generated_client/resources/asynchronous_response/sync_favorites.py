# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncFavoritesWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import async_answered, async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_favorites import SyncFavorites
from ..calls import sync_favorites as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncSyncFavoritesWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.favorites`."""

    list = async_answered_page_overloads(SyncFavorites.list)
    update_item = async_answered(SyncFavorites.update_item)
    update = async_answered(SyncFavorites.update)
    reorder = async_answered(SyncFavorites.reorder)

    async def add(
        self,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
    ) -> Answer[models.FavoritesAddResult]:
        """Add items to favorites, with status and headers: see `sync.favorites.add`."""
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
    ) -> Answer[models.FavoritesRemoveResult]:
        """Remove items from favorites, with status and headers: see `sync.favorites.remove`."""
        return await self._caller.answer(calls.REMOVE(locals()))
