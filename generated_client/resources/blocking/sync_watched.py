# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncWatched`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Caller, Resource
from ...types import Unlisted
from ..calls import sync_watched as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models


class SyncWatched(Resource[Caller]):
    """The calls of `sync.watched`."""

    @overload
    def list(
        self,
        type: Literal["shows"],
        *,
        extended: Literal["min"],
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> models.MinimalWatchedShows: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        *,
        extended: Literal["min"] | Unlisted,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Pages[models.WatchedShow]: ...
    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: Literal["min"],
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> models.MinimalWatchedMovies: ...
    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: Literal["min"] | Unlisted,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Pages[models.WatchedMovie]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        *,
        extended: Literal["min"] | Unlisted,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> models.MinimalWatchedMovies: ...
    @overload
    def list(
        self,
        type: str,
        *,
        extended: Literal["min"],
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> models.MinimalWatchedMovies: ...
    @overload
    def list(
        self,
        type: str,
        *,
        extended: Literal["min"] | Unlisted,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Pages[models.WatchedItem]: ...
    def list(
        self,
        type: str,
        *,
        extended: Literal["min"] | Unlisted,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Any:
        """Get watched.

        Every movie or show the token's owner has seen, with the number of plays and the time of the
        latest. Paged since July 2026: a single request no longer brings the whole list.

        Needs a signed-in person.

        Nothing is sent before the first item is asked for.

        Args:
            type: Kind of item: `movies` or `shows`.
            extended: Always `min`: an object with the plays by id in place of a list.
            start_at: Earliest time to include.
            end_at: Latest time to include.
            specials: Include the specials, season 0.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        call = calls.LIST(
            {
                "type": type,
                "extended": extended,
                "start_at": start_at,
                "end_at": end_at,
                "specials": specials,
                "page": page,
                "limit": limit,
            }
        )
        return self._caller.pages(call) if call.paged else self._caller.value(call)
