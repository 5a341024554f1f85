# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncRatingsWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_ratings as calls


class SyncRatingsWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.ratings`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.RatedMovie]]: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.RatedShow]]: ...
    @overload
    def list(
        self,
        type: Literal["seasons"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.RatedSeason]]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.RatedEpisode]]: ...
    @overload
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.RatedItem]]: ...
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get ratings, with status and headers: see `sync.ratings.list`."""
        return self._caller.answer_page(calls.LIST(locals()))

    def add(
        self,
        *,
        movies: Sequence[params.RatedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.RatedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.RatedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.RatedEpisodeInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.RatingsAddResult]:
        """Add new ratings, with status and headers: see `sync.ratings.add`."""
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
    ) -> Answer[models.RatingsRemoveResult]:
        """Remove ratings, with status and headers: see `sync.ratings.remove`."""
        return self._caller.answer(calls.REMOVE(locals()))
