# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncWatchlistWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.sync_watchlist import SyncWatchlist

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_watchlist as calls


class AsyncSyncWatchlistWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.watchlist`."""

    update_item = async_answered(SyncWatchlist.update_item)
    update = async_answered(SyncWatchlist.update)
    reorder = async_answered(SyncWatchlist.reorder)

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
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieListItem]]]: ...
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
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowListItem]]]: ...
    @overload
    def list(
        self,
        type: Literal["seasons"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.SeasonListItem]]]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodeListItem]]]: ...
    @overload
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ListItem]]]: ...
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get watchlist, with status and headers: see `sync.watchlist.list`."""
        return self._caller.answer_page(calls.LIST(locals()))

    async def add(
        self,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.ListedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.ListedEpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.ListedPersonInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
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
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.RemoveResult]:
        """Remove items from watchlist, with status and headers: see `sync.watchlist.remove`."""
        return await self._caller.answer(calls.REMOVE(locals()))
