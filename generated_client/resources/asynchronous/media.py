# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncMedia`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import media as calls


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
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            theme: A seasonal selection by Trakt, such as `halloween` or `christmas`. Your own filters
                take precedence, and an unknown theme is ignored.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            limit: How many to recommend.
            watch_window: How far back plays count.
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            limit: How many to recommend.
            watch_window: How far back plays count.
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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

        Movies and shows watched by the most users in a period, in one list. An entry has either
        `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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
            period: The period that the chart covers.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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

        The most anticipated movies and shows in one list, with the number of lists each is on. An
        entry has either `movie` or `show`. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            theme: A seasonal selection by Trakt, such as `halloween` or `christmas`. Your own filters
                take precedence, and an unknown theme is ignored.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
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

        Popular movies and shows in one list, each without a wrapper: the fields tell them apart.
        Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            start_date: Only titles released on or after this day.
            end_date: Only titles released on or before this day.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            genres_operator: Whether a title must have all the genres (`and`) or one of them (`or`).
            networks: Only shows of these networks, joined by commas.
            keywords: Only titles with these keywords, joined by commas.
            keywords_operator: Whether a title must have all the keywords (`and`) or one of them (`or`).
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            letterboxd_ratings: Only titles with a Letterboxd rating in this range.
            mal_ratings: Only titles with a MyAnimeList rating in this range.
            hide: What to leave out. The values that Trakt takes are not documented.
            hide_watched: Leaves out what the signed-in user has watched.
            hide_watchlisted: Leaves out what is on the signed-in user's watchlist.
            hide_watching: Leaves out what the signed-in user is in the middle of.
            hide_unreleased: Leaves out what has not been released.
            hide_ended: Leaves out shows that have ended.
            hide_airing: Leaves out shows that are on the air.
            hide_no_release_date: Leaves out what has no release date.
            hide_released: Leaves out what has been released.
            theme: A seasonal selection by Trakt, such as `halloween` or `christmas`. Your own filters
                take precedence, and an unknown theme is ignored.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.POPULAR(locals()))
