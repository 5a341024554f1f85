# Generated from openapi.yaml by "make regen". Do not edit.
"""`Search`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Caller, Resource

if TYPE_CHECKING:
    from trakt_auth.pages import Pages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import search as calls


class Search(Resource[Caller]):
    """Finding items by text or by an id of another site."""

    @overload
    def query(
        self,
        type: Literal["movie"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.MovieSearchResult]: ...
    @overload
    def query(
        self,
        type: Literal["show"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.ShowSearchResult]: ...
    @overload
    def query(
        self,
        type: Literal["episode"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.EpisodeSearchResult]: ...
    @overload
    def query(
        self,
        type: Literal["person"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.PersonSearchResult]: ...
    @overload
    def query(
        self,
        type: Literal["list"],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.ListSearchResult]: ...
    @overload
    def query(
        self,
        type: params.ResultTypeValue | Sequence[params.ResultTypeValue],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.SearchResult]: ...
    def query(
        self,
        type: params.ResultTypeValue | Sequence[params.ResultTypeValue],
        *,
        query: str | None = None,
        fields: params.SearchFieldValue | Sequence[params.SearchFieldValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get text query results.

        Full-text search in titles, names and descriptions, best match first. Paged, 50 results at a
        time by default. Characters such as `+ - ! ( ) : /` have a meaning of their own; put a
        backslash before them to search for them.

        Pages send nothing before their first item is asked for.

        Example:
            for result in trakt.search.query(["movie", "show"], query="tron").first(3):
                found = result.movie or result.show
                if found:
                    print(result.type_, found.title, found.year)

        Args:
            type: Kinds of result.
            query: The text to search for.
            fields: Fields to search in; all of them if left out.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.QUERY(locals()))

    @overload
    def exact(
        self,
        type: Literal["movie"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.MovieSearchResult]: ...
    @overload
    def exact(
        self,
        type: Literal["show"],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.ShowSearchResult]: ...
    @overload
    def exact(
        self,
        type: params.MediaTypeValue | Sequence[params.MediaTypeValue],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.SearchResult]: ...
    def exact(
        self,
        type: params.MediaTypeValue | Sequence[params.MediaTypeValue],
        *,
        query: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get exact text query results.

        Search for movies or shows whose title is exactly the text given. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            type: Kinds of result.
            query: The text to search for.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.EXACT(locals()))

    def lookup(
        self,
        id_type: params.IdSourceValue,
        id: str,
        *,
        type: params.LookupTypeValue | Sequence[params.LookupTypeValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.SearchResult]:
        """Get ID lookup results.

        Finds items by an id of another site. One number can belong to several items, such as a
        movie and a show, so the answer is a list: narrow it with `type`. Paged; nothing found is an
        empty list.

        Pages send nothing before their first item is asked for.

        Example:
            for result in trakt.search.lookup("imdb", "tt1104001"):
                if result.movie:
                    print(result.movie.title, result.movie.ids.to_dict())

        Args:
            id_type: Where the id comes from.
            id: The id, such as `tt0000001` for IMDb.
            type: Kinds of result, joined by commas.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LOOKUP(locals()))

    def trending(
        self,
        type: params.TrendingSearchTypeValue,
        *,
        page: int | None = None,
        limit: int | None = None,
        query: str | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Pages[models.TrendingSearch]:
        """Get trending search results.

        What people across Trakt have been looking for, with the number of searches. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            type: What the searches were for.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            query: Text to narrow the results to.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.TRENDING(locals()))

    def add_recent(
        self,
        *,
        query: str,
        id: int,
        type: params.SearchTypeValue,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Add recent search.

        Counts a search and the result chosen towards the trending searches, which are those of all
        Trakt: this is not a private search history. Needs a token.

        Needs a signed-in person.

        Args:
            query: What was typed in.
            id: The Trakt id of the result that was chosen.
            type: Kind of item that was looked for.
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
        self._caller.value(calls.ADD_RECENT(locals()))

    def remove_recent(
        self,
        *,
        query: str,
        id: int,
        type: params.SearchTypeValue,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Remove recent search.

        Removes a search from the trending searches. Needs a token.

        Needs a signed-in person.

        Args:
            query: What was typed in.
            id: The Trakt id of the result that was chosen.
            type: Kind of item that was looked for.
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
        self._caller.value(calls.REMOVE_RECENT(locals()))
