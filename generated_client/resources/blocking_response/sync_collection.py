# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncCollectionWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AnswerCaller, Resource, either
from ...types import UNSET, Unlisted, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_collection as calls


class SyncCollectionWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.collection`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: Literal["min"],
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[models.MinimalCollection]: ...
    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.CollectedMovie]]: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.CollectedShow]]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        *,
        extended: Literal["min"],
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[models.MinimalCollection]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.CollectedEpisodeItem]]: ...
    @overload
    def list(
        self,
        type: Literal["media"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.CollectedItem]]: ...
    @overload
    def list(
        self,
        type: Literal["movies", "shows", "episodes", "media"] | models.CollectionType | Unlisted,
        *,
        extended: Literal["min"],
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[models.MinimalCollection]: ...
    @overload
    def list(
        self,
        type: Literal["movies", "shows", "episodes", "media"] | models.CollectionType | Unlisted,
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.CollectedItem]]: ...
    def list(
        self,
        type: Literal["movies", "shows", "episodes", "media"] | models.CollectionType | Unlisted,
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get collection, with status and headers: see `sync.collection.list`."""
        return either(self._caller.answer, self._caller.answer_page, calls.LIST(locals()))

    def add(
        self,
        *,
        movies: Sequence[params.CollectedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.CollectedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.CollectedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.CollectedEpisodeInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.AddResult]:
        """Add items to collection, with status and headers: see `sync.collection.add`."""
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
    ) -> Answer[models.RemoveResult]:
        """Remove items from collection, with status and headers: see `sync.collection.remove`."""
        return self._caller.answer(calls.REMOVE(locals()))

    @overload
    def minimal(
        self,
        type: Literal["movies"],
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[models.MinimalCollection]: ...
    @overload
    def minimal(
        self,
        type: Literal["shows"],
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[models.MinimalCollectedShows]: ...
    @overload
    def minimal(
        self,
        type: Literal["episodes"],
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[models.MinimalCollection]: ...
    @overload
    def minimal(
        self,
        type: Literal["movies", "shows", "episodes"] | Unlisted,
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[models.MinimalCollection | models.MinimalCollectedShows]: ...
    def minimal(
        self,
        type: Literal["movies", "shows", "episodes"] | Unlisted,
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get minimal movie collection, with status and headers: see `sync.collection.minimal`."""
        return self._caller.answer(calls.MINIMAL(locals()))
