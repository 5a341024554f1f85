# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncHistory`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncCaller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_history as calls


class AsyncSyncHistory(Resource[AsyncCaller]):
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
    ) -> AsyncPages[models.MoviePlay]: ...
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
    ) -> AsyncPages[models.EpisodePlay]: ...
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
    ) -> AsyncPages[models.HistoryItem]: ...
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
        """Get watched history.

        The plays of the token's owner, newest first, for one kind of item or a single item. Paged.
        Each play has an `id` of its own (64 bits), by which that one play can be removed.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Kind of item.
            id: The Trakt id of the item.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            start_at: Only what happened at this time or after it.
            end_at: Only what happened at this time or before it.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            sync_id: Only plays imported by this sync.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LIST(locals()))

    async def add(
        self,
        *,
        movies: Sequence[params.WatchedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.WatchedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.WatchedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.WatchedEpisodeInputValue] | Unset = UNSET,
        chunk: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HistoryAddResult:
        """Add items to watched history.

        Records plays for the token's owner. A show or season stands for all its episodes;
        `watched_at` is a UTC time, `released` or `unknown`, and now if absent. Not idempotent:
        Trakt does not look for duplicates, so a repeat adds every play once more.

        Needs a signed-in person.

        Example:
            result = trakt.sync.history.add(
                movies=[{"ids": {"imdb": "tt1104001"}, "watched_at": "2026-01-31T20:15:00Z"}]
            )
            print(result.added.movies, "added, not found:", result.not_found.movies)

        Args:
            movies: Movies: dicts with `ids`, `title`, `year`, `watched_at` (`inputs.WatchedMovie`), or
                movies from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `watched_at`, `seasons`
                (`inputs.WatchedShow`), or shows from answers.
            seasons: Seasons: dicts with `ids`, `watched_at` (`inputs.WatchedSeason`), or seasons from
                answers.
            episodes: Episodes: dicts with `ids`, `watched_at` (`inputs.WatchedEpisode`), or episodes
                from answers.
            chunk: How many items to send in one request at most; by default, as many as Trakt takes
                well.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.write(calls.ADD(locals()), chunk)

    async def remove(
        self,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
        chunk: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HistoryRemoveResult:
        """Remove items from history.

        Removes plays of the token's owner. Naming a title removes all its plays, and a show or
        season stands for all its episodes; to remove single plays send their history `ids` instead.

        Needs a signed-in person.

        Example:
            result = trakt.sync.history.remove(movies=[{"ids": {"imdb": "tt1104001"}}])
            print(result.deleted.movies, "plays removed")

        Args:
            movies: Movies: dicts with `ids`, `title`, `year` (`inputs.Movie`), or movies from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `seasons` (`inputs.Show`), or shows from
                answers.
            seasons: Seasons: dicts with `ids` (`inputs.Season`), or seasons from answers.
            episodes: Episodes: dicts with `ids` (`inputs.Episode`), or episodes from answers.
            ids: Ids of single plays (64 bits).
            chunk: How many items to send in one request at most; by default, as many as Trakt takes
                well.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.write(calls.REMOVE(locals()), chunk)
