# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncPlayback`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncCaller, Resource
from ...types import Unlisted
from ..calls import sync_playback as calls

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params


class AsyncSyncPlayback(Resource[AsyncCaller]):
    """The calls of `sync.playback`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.PausedMovie]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.PausedEpisode]: ...
    @overload
    def list(
        self,
        type: params.PlaybackTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.PlaybackItem]: ...
    def list(
        self,
        type: params.PlaybackTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        networks: str | Sequence[str] | None = None,
        keywords: str | Sequence[str] | None = None,
        keywords_operator: params.FilterOperatorValue | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        letterboxd_ratings: str | None = None,
        mal_ratings: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get playback progress.

        Whatever the token's owner has paused part-way, of one kind: the position as a percentage
        and the time of the pause. Paged. `id` names the playback, not the title.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Movies or episodes.
            extended: How much of each item to send. Without it titles, years and ids.
            watchnow: Keep what can be watched in that way.
            genres: Genre slugs to keep, joined by commas.
            subgenres: Subgenre slugs to keep, joined by commas.
            years: A year or a range of years, such as `1990-1999`.
            ratings: A range of Trakt ratings in per cent, such as `75-100`.
            start_date: Keep titles released on or after this day.
            end_date: Keep titles released on or before this day.
            runtimes: A range of running times in minutes, such as `30-90`.
            countries: Two-letter codes of the countries of origin to keep, joined by commas.
            certifications: Certification slugs to keep, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
            start_at: Earliest time to include.
            end_at: Latest time to include.
            genres_operator: Whether all the genres are to fit or one is enough.
            networks: Networks to keep, joined by commas.
            keywords: Keywords to keep, joined by commas.
            keywords_operator: Whether all the keywords are to fit or one is enough.
            languages: Two-letter codes of languages to keep, joined by commas.
            statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
            imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
            rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
            rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
                `75-100`.
            letterboxd_ratings: A range of ratings on Letterboxd.
            mal_ratings: A range of ratings on MyAnimeList.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LIST(locals()))

    async def remove(
        self, id: int | Unlisted, *, extra_query: Mapping[str, Any] | None = None
    ) -> None:
        """Remove a playback item.

        Forgets a paused position of the token's owner. The title's history is not touched.

        Needs a signed-in person.

        Args:
            id: The `id` of the item in the playback progress.
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
        await self._caller.value(calls.REMOVE(locals()))
