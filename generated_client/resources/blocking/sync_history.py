# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncHistory`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Caller, Resource
from ...types import UNSET, Unset
from ..calls import sync_history as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params


class SyncHistory(Resource[Caller]):
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
    ) -> Pages[models.MoviePlay]: ...
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
    ) -> Pages[models.EpisodePlay]: ...
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
    ) -> Pages[models.HistoryItem]: ...
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
    ) -> Any:
        """Get watched history.

        The plays of the token's owner, newest first, for one kind of item or a single item. Paged.
        Each play has an `id` of its own (64 bits), which serves to remove just that play.

        Needs a signed-in person.

        Nothing is sent before the first item is asked for.

        Args:
            type: Kind of item.
            id: The Trakt id of the item.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
            start_at: Earliest time to include.
            end_at: Latest time to include.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(
            calls.LIST(
                {
                    "type": type,
                    "id": id,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "start_at": start_at,
                    "end_at": end_at,
                }
            )
        )

    def add(
        self,
        *,
        movies: Sequence[params.WatchedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.WatchedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.WatchedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.WatchedEpisodeInputValue] | Unset = UNSET,
        chunk: int | None = None,
    ) -> models.HistoryAddResult:
        """Add items to watched history.

        Records plays for the token's owner. A show or season stands for all its episodes;
        `watched_at` is a UTC time, `released` or `unknown`, and now if absent. Not idempotent:
        Trakt does not look for duplicates, so a repeat adds every play once more.

        Needs a signed-in person.

        Args:
            movies: Movies.
            shows: Shows.
            seasons: Seasons.
            episodes: Episodes.
            chunk: Send at most so many items in one request; None for a number that Trakt takes well.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.write(
            calls.ADD(
                {}, {"movies": movies, "shows": shows, "seasons": seasons, "episodes": episodes}
            ),
            chunk,
        )

    def remove(
        self,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
        chunk: int | None = None,
    ) -> models.HistoryRemoveResult:
        """Remove items from history.

        Removes plays of the token's owner. Naming a title removes all its plays, and a show or
        season stands for all its episodes; to remove single plays send their history `ids` instead.

        Needs a signed-in person.

        Args:
            movies: Movies.
            shows: Shows.
            seasons: Seasons.
            episodes: Episodes.
            ids: Numbers of single plays (64 bits).
            chunk: Send at most so many items in one request; None for a number that Trakt takes well.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.write(
            calls.REMOVE(
                {},
                {
                    "movies": movies,
                    "shows": shows,
                    "seasons": seasons,
                    "episodes": episodes,
                    "ids": ids,
                },
            ),
            chunk,
        )
