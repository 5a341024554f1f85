# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncFavorites`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

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
    from ..calls import sync_favorites as calls


class AsyncSyncFavorites(Resource[AsyncCaller]):
    """The calls of `sync.favorites`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.MovieListItem]: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.ShowListItem]: ...
    @overload
    def list(
        self,
        type: params.CatalogTypeValue | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.ListItem]: ...
    def list(
        self,
        type: params.CatalogTypeValue | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get favorites.

        The favourites of the token's owner, with rank, time of adding and notes. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Movies or shows.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LIST(locals()))

    async def update_item(
        self,
        list_item_id: int | str,
        *,
        notes: str | None | Unset = UNSET,
        rank: int | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Update a favorite item.

        Changes the notes or the rank of one of the token owner's favourites.

        Needs a signed-in person.

        Args:
            list_item_id: The `id` that the entry has on the list.
            notes: What to say about it.
            rank: New place, counted from 1.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.UPDATE_ITEM(locals()))

    async def update(
        self,
        *,
        description: str | None | Unset = UNSET,
        sort_by: str | None | Unset = UNSET,
        sort_how: params.SortHowValue | None | Unset = UNSET,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.List:
        """Update favorites.

        Changes the list of favourites itself, such as its description, and answers with its state.

        Needs a signed-in person.

        Args:
            description: Text about the favourites.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            movies: Movies: dicts with `ids`, `title`, `year`, `notes` (`inputs.ListedMovie`), or movies
                from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `notes`, `seasons` (`inputs.ListedShow`),
                or shows from answers.
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
        return await self._caller.value(calls.UPDATE(locals()))

    async def add(
        self,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
        chunk: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.FavoritesAddResult:
        """Add items to favorites.

        Adds movies and shows to the favourites of the token's owner, which also steer
        recommendations. Those already there are counted under `existing`. The number is limited for
        every account, VIP or not: beyond the limit, Trakt answers 420.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx. It may
        then count as existing or as not found what the lost request has done.

        Example:
            result = trakt.sync.favorites.add(movies=[{"ids": {"imdb": "tt1104001"}}])
            if result.added:
                print(result.added.movies, "added")

        Args:
            movies: Movies: dicts with `ids`, `title`, `year`, `notes` (`inputs.ListedMovie`), or movies
                from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `notes`, `seasons` (`inputs.ListedShow`),
                or shows from answers.
            chunk: How many items to send in one request at most; by default, as many as Trakt takes
                well.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLimitExceeded: 420, the account has as many as it may.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.write(calls.ADD(locals()), chunk)

    async def remove(
        self,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.PersonInputValue] | Unset = UNSET,
        users: Sequence[params.UserInputValue] | Unset = UNSET,
        chunk: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.FavoritesRemoveResult:
        """Remove items from favorites.

        Removes movies and shows from the favourites of the token's owner. What could not be found
        comes back in `not_found`.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx. It may
        then count as existing or as not found what the lost request has done.

        Args:
            movies: Movies: dicts with `ids`, `title`, `year` (`inputs.Movie`), or movies from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `seasons` (`inputs.Show`), or shows from
                answers.
            seasons: Seasons: dicts with `ids` (`inputs.Season`), or seasons from answers.
            episodes: Episodes: dicts with `ids` (`inputs.Episode`), or episodes from answers.
            people: Number of people who watched it: dicts with `ids`, `name` (`inputs.Person`), or
                people from answers.
            users: Users: dicts with `ids` (`inputs.User`), or users from answers.
            chunk: How many items to send in one request at most; by default, as many as Trakt takes
                well.
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
        return await self._caller.write(calls.REMOVE(locals()), chunk)

    async def reorder(
        self,
        *,
        rank: Sequence[int],
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ReorderResult:
        """Reorder favorited items.

        Sets the rank of the token owner's favourites: `rank` holds the entry ids, first to last.
        Ids that match nothing are returned in `skipped_ids`.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx.

        Args:
            rank: The ids, first one first.
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
        return await self._caller.value(calls.REORDER(locals()))
