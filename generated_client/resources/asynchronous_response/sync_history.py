# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncHistoryWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_history as calls


class AsyncSyncHistoryWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.history`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
        id: int | str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.MoviePlay]]]: ...
    @overload
    def list(
        self,
        type: Literal["shows", "seasons", "episodes"],
        id: int | str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodePlay]]]: ...
    @overload
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        id: int | str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.HistoryItem]]]: ...
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        id: int | str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get watched history, with status and headers: see `sync.history.list`."""
        return self._caller.answer_page(calls.LIST(locals()))

    async def add(
        self,
        *,
        movies: Sequence[params.WatchedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.WatchedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.WatchedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.WatchedEpisodeInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
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
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.HistoryRemoveResult]:
        """Remove items from history, with status and headers: see `sync.history.remove`."""
        return await self._caller.answer(calls.REMOVE(locals()))
