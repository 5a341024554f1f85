# Generated from openapi.yaml by "make regen". Do not edit.
"""`Lists`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Caller, Resource
from ...types import UNSET, Unset
from ..calls import lists as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params


class Lists(Resource[Caller]):
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
        years: str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
    ) -> Pages[models.RankedList]:
        """Get trending lists.

        The public lists of one kind that draw the most attention at present. Paged and filterable.

        Signing in is optional.

        Nothing is sent before the first item is asked for.

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

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(
            calls.TRENDING(
                {
                    "type": type,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                }
            )
        )

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
        years: str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
    ) -> Pages[models.RankedList]:
        """Get popular lists.

        The public lists of one kind liked and commented on most over all time. Paged and
        filterable.

        Signing in is optional.

        Nothing is sent before the first item is asked for.

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

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(
            calls.POPULAR(
                {
                    "type": type,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                }
            )
        )

    def get(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: str | None = None,
        ratings: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(
            calls.GET(
                {
                    "id": id,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                }
            )
        )

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
        years: str | None = None,
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
    ) -> Pages[models.MovieListItem]: ...
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
        years: str | None = None,
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
    ) -> Pages[models.ShowListItem]: ...
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
        years: str | None = None,
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
    ) -> Pages[models.SeasonListItem]: ...
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
        years: str | None = None,
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
    ) -> Pages[models.EpisodeListItem]: ...
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
        years: str | None = None,
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
    ) -> Pages[models.ListItem]: ...
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
        years: str | None = None,
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
    ) -> Any:
        """Get items on a list.

        Entries of any list narrowed to some kinds of item, in the order the path asks for. Paged;
        some sort fields are for VIP accounts. The applied order is repeated in the response
        headers.

        Signing in is optional.

        Nothing is sent before the first item is asked for.

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
        return self._caller.pages(
            calls.ITEMS(
                {
                    "id": id,
                    "type": type,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "page": page,
                    "limit": limit,
                }
            )
        )

    def comments(
        self,
        id: int | str,
        sort: params.CommentSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
    ) -> Pages[models.Comment]:
        """Get all list comments.

        Top-level comments on any list, found by the list's id alone. Paged; with a token, comments
        by users its owner has blocked are left out.

        Signing in is optional.

        Nothing is sent before the first item is asked for.

        Args:
            id: The Trakt id of the list.
            sort: Order of the comments.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt lowers too large a value without a word, often to
                250: trust `X-Pagination-Limit`.

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
            calls.COMMENTS(
                {"id": id, "sort": sort, "extended": extended, "page": page, "limit": limit}
            )
        )

    def likes(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Pages[models.Like]:
        """Get all users who liked a list.

        The users who like a list, found by the list's id alone. Paged.

        Nothing is sent before the first item is asked for.

        Args:
            id: The Trakt id of the list.
            extended: How much of each item to send. Without it titles, years and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
                `X-Pagination-Limit`.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(
            calls.LIKES({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    def like(self, id: int | str) -> None:
        """Like a list.

        Likes a list, named by its id alone, on behalf of the token's owner. An account has one like
        per list.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the list.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        self._caller.value(calls.LIKE({"id": id}))

    def unlike(self, id: int | str) -> None:
        """Remove like on a list.

        Takes back the token owner's like of a list, named by its id alone.

        Needs a signed-in person.

        Args:
            id: The Trakt id of the list.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, the api key or the application is not allowed to.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        self._caller.value(calls.UNLIKE({"id": id}))

    def report(
        self, id: int | str, *, reason: params.ListReportReasonValue, message: str | Unset = UNSET
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
        self._caller.value(calls.REPORT({"id": id}, {"reason": reason, "message": message}))
