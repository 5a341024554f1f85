# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncWatched`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Caller, Resource, either
from ...types import Unlisted

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_watched as calls


class SyncWatched(Resource[Caller]):
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
    ) -> models.MinimalWatchedShows: ...
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
    ) -> Pages[models.WatchedShow]: ...
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
    ) -> models.MinimalWatchedMovies: ...
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
    ) -> Pages[models.WatchedMovie]: ...
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
    ) -> models.MinimalWatchedMovies: ...
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
    ) -> models.MinimalWatchedMovies: ...
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
    ) -> Pages[models.WatchedItem]: ...
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
        """Get watched.

        Every movie or show that the token's owner has watched, with the number of plays and the
        time of the latest. Paged since July 2026: a single request no longer brings the whole list.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Movies or shows.
            extended: How much of each item to send. `min` answers an object keyed by id in place of the
                list.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            start_at: Only what happened at this time or after it.
            end_at: Only what happened at this time or before it.
            specials: Includes the specials (season 0).
            season_numbers: Whether to include season numbers.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return either(self._caller.value, self._caller.pages, calls.LIST(locals()))
