# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncLists`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncCaller, Resource
from ...types import UNSET, Unset
from ..calls import lists as calls

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params


class AsyncLists(Resource[AsyncCaller]):
    """Lists of anybody, by their Trakt id."""

    def trending(
        self,
        type: params.ChartedListTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> AsyncPages[models.RankedList]:
        """Get trending lists.

        The public lists of one kind that draw the most attention at present. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            type: Kind of list.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
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
        return self._caller.pages(calls.TRENDING(locals()))

    def popular(
        self,
        type: params.ChartedListTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> AsyncPages[models.RankedList]:
        """Get popular lists.

        The public lists of one kind liked and commented on most over all time. Paged and
        filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            type: Kind of list.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
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
        return self._caller.pages(calls.POPULAR(locals()))

    async def get(
        self,
        id: int | str,
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
    ) -> models.List:
        """Get list.

        One list by its id alone, whoever owns it: name, description, privacy, owner and counts,
        without the items.

        Signing in is optional.

        Args:
            id: The Trakt id of the list.
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
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.GET(locals()))

    @overload
    def items(
        self,
        id: int | str,
        type: Literal["movie"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        page: int | None = None,
        limit: int | str | None = None,
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
    ) -> AsyncPages[models.MovieListItem]: ...
    @overload
    def items(
        self,
        id: int | str,
        type: Literal["show"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        page: int | None = None,
        limit: int | str | None = None,
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
    ) -> AsyncPages[models.ShowListItem]: ...
    @overload
    def items(
        self,
        id: int | str,
        type: Literal["season"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        page: int | None = None,
        limit: int | str | None = None,
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
    ) -> AsyncPages[models.SeasonListItem]: ...
    @overload
    def items(
        self,
        id: int | str,
        type: Literal["episode"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        page: int | None = None,
        limit: int | str | None = None,
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
    ) -> AsyncPages[models.EpisodeListItem]: ...
    @overload
    def items(
        self,
        id: int | str,
        type: params.ListItemTypeValue | Sequence[params.ListItemTypeValue] | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        page: int | None = None,
        limit: int | str | None = None,
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
    ) -> AsyncPages[models.ListItem]: ...
    def items(
        self,
        id: int | str,
        type: params.ListItemTypeValue | Sequence[params.ListItemTypeValue] | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
        page: int | None = None,
        limit: int | str | None = None,
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
    ) -> Any:
        """Get items on a list.

        Entries of any list narrowed to some kinds of item, in the order the path asks for. Paged;
        some sort fields are for VIP accounts. The applied order is repeated in the response
        headers.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            id: The Trakt id of the list.
            type: Kinds of item.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
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
            ignore_watched: Leave out what the signed-in user has watched.
            ignore_collected: Leave out what the signed-in user has collected.
            ignore_watchlisted: Leave out what is on the signed-in user's watchlist.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt lowers too large a value without a word, often to
                250: trust `X-Pagination-Limit`.
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
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            VIPRequired: 426, only VIPs may.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.ITEMS(locals()))

    def comments(
        self,
        id: int | str,
        sort: params.CommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Comment]:
        """Get all list comments.

        Top-level comments on any list, found by the list's id alone. Paged; with a token, comments
        by users its owner has blocked are left out.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            id: The Trakt id of the list.
            sort: Order of the comments.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt lowers too large a value without a word, often to
                250: trust `X-Pagination-Limit`.
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
        return self._caller.pages(calls.COMMENTS(locals()))

    def likes(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Like]:
        """Get all users who liked a list.

        The users who like a list, found by the list's id alone. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: The Trakt id of the list.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.
            extra_query: What Trakt takes in the query by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LIKES(locals()))

    async def like(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Like a list.

        Likes a list, named by its id alone, on behalf of the token's owner. An account has one like
        per list.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx.

        Args:
            id: The Trakt id of the list.
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
        await self._caller.value(calls.LIKE(locals()))

    async def unlike(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Remove like on a list.

        Takes back the token owner's like of a list, named by its id alone.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the list.
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
        await self._caller.value(calls.UNLIKE(locals()))

    async def report(
        self,
        id: int | str,
        *,
        reason: params.ListReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report a list.

        Draws the moderators' attention to a list, named by its id alone, in the name of the token's
        owner. The reason is `duplicate`, `remove`, `metadata`, `adult`, `language`, `spam` or
        `other`.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the list.
            reason: Why it is reported.
            message: Explanation; wanted with `other`.
            extra_query: What Trakt takes in the query by now, sent as it is.
            extra: What Trakt takes in the body by now, sent as it is.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            Conflict: 409, it is done already.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.REPORT(locals()))
