# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncFavoritesWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_favorites import SyncFavorites

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_favorites as calls


class SyncFavoritesWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.favorites`."""

    update_item = answered(SyncFavorites.update_item)
    update = answered(SyncFavorites.update)
    reorder = answered(SyncFavorites.reorder)

    @overload
    def list(
        self,
        type: Literal["movies"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.MovieListItem]]: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.ShowListItem]]: ...
    @overload
    def list(
        self,
        type: params.CatalogTypeValue | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.ListItem]]: ...
    def list(
        self,
        type: params.CatalogTypeValue | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get favorites, with status and headers: see `sync.favorites.list`."""
        return self._caller.answer_page(calls.LIST(locals()))

    def add(
        self,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
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
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.FavoritesRemoveResult]:
        """Remove items from favorites, with status and headers: see `sync.favorites.remove`."""
        return self._caller.answer(calls.REMOVE(locals()))
