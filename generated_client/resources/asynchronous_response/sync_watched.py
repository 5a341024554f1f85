# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncWatchedWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncAnswerCaller, Resource, either
from ...types import Unlisted

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_watched as calls


class AsyncSyncWatchedWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.watched`."""

    @overload
    def list(
        self,
        type: Literal["shows"],
        *,
        extended: Literal["min"],
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedShows]]: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedShow]]]: ...
    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: Literal["min"],
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedMovie]]]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def list(
        self,
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted,
        *,
        extended: Literal["min"],
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def list(
        self,
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted,
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedItem]]]: ...
    def list(
        self,
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted,
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        season_numbers: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get watched, with status and headers: see `sync.watched.list`."""
        return either(self._caller.answer, self._caller.answer_page, calls.LIST(locals()))
