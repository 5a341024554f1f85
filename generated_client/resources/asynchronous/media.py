# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncMedia`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource
from ..calls import media as calls

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params


class AsyncMedia(Resource[AsyncCaller]):
    """Charts of movies and shows together."""

    def trending(
        self,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        theme: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.TrendingMedia]:
        """Get trending media.

        Movies and shows people are watching now, in one list with the numbers of watchers. An entry
        has either `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            theme: A season's choice of Trakt's, such as `halloween` or `christmas`. Your own filters go
                before it, and a theme that Trakt does not know is ignored.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.TRENDING(locals()))

    async def recommendations_smart(
        self,
        *,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.ScoredMedia]:
        """Get smart media recommendations with scores.

        Movies and shows picked for the signed-in person, each with its score and the items it was
        derived from. Takes `limit` but no `page`; filterable.

        Needs a signed-in person.

        Args:
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
            limit: How many to suggest.
            watch_window: How much of the recent watching to go by.
            languages: Two-letter codes of languages to keep, joined by commas.
            statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
            imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
            rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
            rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
                `75-100`.
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.RECOMMENDATIONS_SMART(locals()))

    async def recommendations(
        self,
        *,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        limit: int | None = None,
        watch_window: int | None = None,
        languages: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.ScoredMedia]:
        """Get media recommendations with scores.

        Movies and shows picked for the signed-in person, each with its score and the items it was
        derived from. Takes `limit` but no `page`; filterable.

        Needs a signed-in person.

        Args:
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
            limit: How many to suggest.
            watch_window: How much of the recent watching to go by.
            languages: Two-letter codes of languages to keep, joined by commas.
            statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
            imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
            rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
            rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
                `75-100`.
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.RECOMMENDATIONS(locals()))

    def popular_next(
        self,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.NextPopularMedia]:
        """Get next popular media.

        Movies and shows that may become popular next, with plays and watchers. Paged and
        filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.POPULAR_NEXT(locals()))

    def streaming(
        self,
        period: params.StreamingPeriodValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.StreamingMedia]:
        """Get streaming media.

        Movies and shows on streaming services in a period, by rank; `delta` is the change of rank.
        An entry has either `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: Time to look back.
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.STREAMING(locals()))

    def collected(
        self,
        period: params.PeriodValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MostPlayedMedia]:
        """Get the most collected media.

        Movies and shows collected by the most users in a period, in one list. An entry has either
        `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: Time to look back.
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.COLLECTED(locals()))

    def watched(
        self,
        period: params.PeriodValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MostPlayedMedia]:
        """Get the most watched media.

        Movies and shows seen by the most users in a period, in one list. An entry has either
        `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: Time to look back.
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.WATCHED(locals()))

    def played(
        self,
        period: params.PeriodValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MostPlayedMedia]:
        """Get the most played media.

        Movies and shows played most often in a period, in one list. An entry has either `movie` or
        `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: Time to look back.
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.PLAYED(locals()))

    def favorited(
        self,
        period: params.PeriodValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MostFavoritedMedia]:
        """Get the most favorited media.

        Movies and shows favourited by the most users in a period, in one list. An entry has either
        `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: Time to look back.
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.FAVORITED(locals()))

    def anticipated(
        self,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        theme: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.AnticipatedMedia]:
        """Get anticipated media.

        The most awaited movies and shows in one list, with the number of lists each is on. An entry
        has either `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            theme: A season's choice of Trakt's, such as `halloween` or `christmas`. Your own filters go
                before it, and a theme that Trakt does not know is ignored.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.ANTICIPATED(locals()))

    def popular(
        self,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
        theme: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MovieOrShow]:
        """Get popular media.

        Popular movies and shows in one list. They come bare, without a wrapper: the fields tell
        them apart. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
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
            hide: What to leave out. Which words Trakt takes is not documented.
            hide_watched: Leave out what the signed-in user has watched.
            hide_watchlisted: Leave out what is on the signed-in user's watchlist.
            hide_watching: Leave out what the signed-in user is in the middle of.
            hide_unreleased: Leave out what has not been released.
            hide_ended: Leave out shows that have ended.
            hide_airing: Leave out shows that are on the air.
            hide_no_release_date: Leave out what has no date of release.
            hide_released: Leave out what has been released.
            theme: A season's choice of Trakt's, such as `halloween` or `christmas`. Your own filters go
                before it, and a theme that Trakt does not know is ignored.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.POPULAR(locals()))
