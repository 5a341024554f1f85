# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncPeople`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import people as calls


class AsyncPeople(Resource[AsyncCaller]):
    """Cast and crew."""

    def updates(
        self,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.UpdatedPerson]:
        """Get recently updated people.

        People whose data changed since a given time, with the time of the change. Takes `page` and
        `limit`. Keep the latest `updated_at` and start from it the next time.

        Pages send nothing before their first item is asked for.

        Args:
            start_date: Earliest change to include, as a day or a time (UTC).
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.UPDATES(locals()))

    def updated_ids(
        self,
        start_date: str | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[int]:
        """Get recently updated people Trakt IDs.

        Only the Trakt ids of the people changed since a given time. Takes `page` and `limit`.

        Pages send nothing before their first item is asked for.

        Args:
            start_date: Earliest change to include, as a day or a time (UTC).
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.UPDATED_IDS(locals()))

    async def get(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.Person:
        """Get a single person.

        One person. Without `extended` only name and ids; `extended=full` adds biography, dates and
        place of birth, gender and homepage, `images` the portraits. Dates have no time.

        Example:
            for member in trakt.movies.people("tron-legacy-2010").cast or []:
                print(member.person.name, "as", member.character)

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.GET(locals()))

    async def movies(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        countries: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        runtimes: str | None = None,
        ratings: str | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PersonMovies:
        """Get movie credits.

        A person's work in movies: roles under `cast`, jobs under `crew` by department. Not paged.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
            extended: How much of each item to return; without it, only title, year and ids.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.MOVIES(locals()))

    async def this_month(
        self, *, extra_query: Mapping[str, Any] | None = None
    ) -> list[models.ScoredPerson]:
        """Get people of this month.

        People whose birthday or day of death is in this month, with a score.

        Args:
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.THIS_MONTH(locals()))

    async def known_for(
        self,
        id: int | str,
        type: params.CatalogTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> list[models.KnownFor] | None:
        """Get known for by type.

        The movies or the shows that a person is known for, with characters and jobs.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
            type: Movies or shows.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.KNOWN_FOR(locals()))

    async def shows(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        countries: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        runtimes: str | None = None,
        ratings: str | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        networks: str | Sequence[str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.PersonShows:
        """Get show credits.

        A person's work in shows: roles under `cast` with the number of episodes and whether it is a
        regular role, jobs under `crew` by department. Not paged.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
            extended: How much of each item to return; without it, only title, year and ids.
            genres: Only titles of these genres: slugs, joined by commas.
            subgenres: Only titles of these subgenres: slugs, joined by commas.
            certifications: Only titles with one of these certifications: slugs, joined by commas.
            languages: Only titles in one of these languages: two-letter codes, joined by commas.
            countries: Only titles from one of these countries: two-letter codes, joined by commas.
            statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
                commas.
            runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
            ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
            imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
                `7.5-10`.
            rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
                as `75-100`.
            rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
                such as `75-100`.
            networks: Only shows of these networks, joined by commas.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.SHOWS(locals()))

    def lists(
        self,
        id: int | str,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.List]:
        """Get lists containing this person.

        Lists that hold a person, of the kind and in the order the path asks for. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
            type: Kind of list.
            sort: Order of the lists.
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
        return self._caller.pages(calls.LISTS(locals()))

    def listed(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.List]:
        """Get own lists containing this person.

        The lists of the signed-in person that hold a person. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LISTED(locals()))

    async def report(
        self,
        id: int | str,
        *,
        reason: params.PersonReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report a person.

        Reports a person to the moderators, on behalf of the token's owner. The reason is
        `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `language`, `spam`, `tmdb` or
        `other`.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
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

    async def refresh(
        self,
        id: int | str,
        *,
        images: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Refresh person metadata.

        Asks Trakt to fetch a person's data anew from its sources; the work is queued and done
        later. VIP only.

        Needs a signed-in person.

        Args:
            id: Trakt id, Trakt slug or IMDb id of the person.
            images: Whether to refresh the images as well.
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
        await self._caller.value(calls.REFRESH(locals()))
