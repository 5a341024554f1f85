# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncHistory`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
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
        Each play has an `id` of its own (64 bits), which serves to remove just that play.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Kind of item.
            id: The Trakt id of the item.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
            start_at: Earliest time to include.
            end_at: Latest time to include.
            watchnow: Keep what can be watched in that way.
            genres: Genre slugs to keep, joined by commas.
            subgenres: Subgenre slugs to keep, joined by commas.
            years: A year or a range of years, such as `1990-1999`.
            ratings: A range of Trakt ratings in per cent, such as `75-100`.
            runtimes: A range of running times in minutes, such as `30-90`.
            countries: Two-letter codes of the countries of origin to keep, joined by commas.
            certifications: Certification slugs to keep, joined by commas.
            languages: Two-letter codes of languages to keep, joined by commas.
            statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
            imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
            rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
            rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
                `75-100`.
            sync_id: Id of a synchronisation, to keep what came by it.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LIST(locals()))

    def add(
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

        Args:
            movies: Movies: dicts with `ids`, `title`, `year`, `watched_at` (`inputs.WatchedMovie`), or
                movies from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `watched_at`, `seasons`
                (`inputs.WatchedShow`), or shows from answers.
            seasons: Seasons: dicts with `ids`, `watched_at` (`inputs.WatchedSeason`), or seasons from
                answers.
            episodes: Episodes: dicts with `ids`, `watched_at` (`inputs.WatchedEpisode`), or episodes
                from answers.
            chunk: Send at most so many items in one request; None for a number that Trakt takes well.
            extra_query: What Trakt takes in the query by now, sent as it is.
            extra: What Trakt takes in the body by now, sent as it is.

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
        return self._caller.write(calls.ADD(locals()), chunk)

    def remove(
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

        Args:
            movies: Movies: dicts with `ids`, `title`, `year` (`inputs.Movie`), or movies from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `seasons` (`inputs.Show`), or shows from
                answers.
            seasons: Seasons: dicts with `ids` (`inputs.Season`), or seasons from answers.
            episodes: Episodes: dicts with `ids` (`inputs.Episode`), or episodes from answers.
            ids: Numbers of single plays (64 bits).
            chunk: Send at most so many items in one request; None for a number that Trakt takes well.
            extra_query: What Trakt takes in the query by now, sent as it is.
            extra: What Trakt takes in the body by now, sent as it is.

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
        return self._caller.write(calls.REMOVE(locals()), chunk)
