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

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import lists as calls


class AsyncLists(Resource[AsyncCaller]):
    """Anybody's lists, by Trakt id."""

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

        The public lists of one kind that get the most attention at present. Paged and filterable.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Example:
            for item in trakt.lists.trending().first(3):
                print(item.like_count, item.list_.name)

        Args:
            type: Kind of list.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
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
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
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
            ignore_watched: Leaves out what the signed-in user has watched.
            ignore_collected: Leaves out what the signed-in user has collected.
            ignore_watchlisted: Leaves out what is on the signed-in user's watchlist.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
                250: `X-Pagination-Limit` has the one that counts.
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
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
                250: `X-Pagination-Limit` has the one that counts.
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
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
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
        await self._caller.value(calls.LIKE(locals()))

    async def unlike(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Remove like on a list.

        Takes back the token owner's like of a list, named by its id alone.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the list.
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

        Reports a list, given by its id alone, to the moderators, on behalf of the token's owner.
        The reason is `duplicate`, `remove`, `metadata`, `adult`, `language`, `spam` or `other`.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the list.
            reason: Why it is reported.
            message: Explanation; wanted with `other`.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            Conflict: 409, it is done already.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.REPORT(locals()))
