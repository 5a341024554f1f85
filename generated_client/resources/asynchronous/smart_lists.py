# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSmartLists`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import smart_lists as calls


class AsyncSmartLists(Resource[AsyncCaller]):
    """Lists that fill themselves."""

    async def get(
        self, list_id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.SmartList:
        """Get smart list.

        The rules of one smart list, found by its slug alone, without the items that they find. Only
        public ones are shown, unless the token is the owner's.

        Signing in is optional.

        Args:
            list_id: Slug of the smart list.
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

    def items(
        self,
        list_id: int | str,
        type: params.SmartListItemsTypeValue | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
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
        ignore_watching: bool | None = None,
        ignore_unreleased: bool | None = None,
        ignore_released: bool | None = None,
        ignore_ended: bool | None = None,
        ignore_airing: bool | None = None,
        ignore_no_release_date: bool | None = None,
        watchnow_country: str | None = None,
        parental_nudity: str | None = None,
        parental_violence: str | None = None,
        parental_profanity: str | None = None,
        parental_alcohol: str | None = None,
        parental_frightening: str | None = None,
        parental_include_unrated: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.SmartListItem]:
        """Get smart list items.

        What the rules of a smart list find right now: the same request may answer differently
        tomorrow. Paged, and open to further filters.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            list_id: Slug of the smart list.
            type: Movies, shows, or `all` for both.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            extended: How much of each item to return; without it, only title, year and ids.
            watchnow: Only titles available this way: any, free, subscriptions and others.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            years: Only titles of this year or range of years, such as `1990-1999`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            ignore_watched: Leaves out what the signed-in user has watched.
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
            ignore_watching: Leaves out what the signed-in user is in the middle of.
            ignore_unreleased: Leaves out what has not been released.
            ignore_released: Leaves out what has been released.
            ignore_ended: Leaves out shows that have ended.
            ignore_airing: Leaves out shows that are on the air.
            ignore_no_release_date: Leaves out what has no release date.
            watchnow_country: The country that `watchnow` is about, a two-letter code.
            parental_nudity: Only titles with nudity in this range, such as `0-1`, from 0 (none) to 3
                (severe).
            parental_violence: Only titles with violence in this range, such as `0-1`, from 0 (none) to
                3 (severe).
            parental_profanity: Only titles with profanity in this range, such as `0-1`, from 0 (none)
                to 3 (severe).
            parental_alcohol: Only titles with alcohol, drugs and smoking in this range, such as `0-1`,
                from 0 (none) to 3 (severe).
            parental_frightening: Only titles with frightening scenes in this range, such as `0-1`, from
                0 (none) to 3 (severe).
            parental_include_unrated: Includes titles without a parental rating.
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
        return self._caller.pages(calls.ITEMS(locals()))
