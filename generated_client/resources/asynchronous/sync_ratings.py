# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncRatings`."""

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
    from ..calls import sync_ratings as calls


class AsyncSyncRatings(Resource[AsyncCaller]):
    """The calls of `sync.ratings`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.RatedMovie]: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.RatedShow]: ...
    @overload
    def list(
        self,
        type: Literal["seasons"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.RatedSeason]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.RatedEpisode]: ...
    @overload
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.RatedItem]: ...
    def list(
        self,
        type: params.ItemsTypeValue | None = None,
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get ratings.

        The ratings of the token's owner, whole numbers from 1 to 10, with the time each was given.
        Takes `page` and `limit`.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Kind of item.
            rating: Only these ratings, from 1 to 10.
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

    async def add(
        self,
        *,
        movies: Sequence[params.RatedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.RatedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.RatedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.RatedEpisodeInputValue] | Unset = UNSET,
        chunk: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.RatingsAddResult:
        """Add new ratings.

        Rates titles for the token's owner, from 1 to 10. A show or season stands for itself, not
        for its episodes; `rated_at` dates the rating back. Rating a title again replaces the old
        value.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx. It may
        then count as existing or as not found what the lost request has done.

        Example:
            result = trakt.sync.ratings.add(
                movies=[{"ids": {"imdb": "tt1104001"}, "rating": 8}],
                shows=[{"ids": {"imdb": "tt0903747"}, "rating": 10}],
                episodes=[{"ids": {"imdb": "tt0959621"}, "rating": 9}],
            )
            print(result.added.movies, result.added.shows, result.added.episodes)

        Args:
            movies: Movies: dicts with `ids`, `title`, `year`, `rating`, `rated_at`
                (`inputs.RatedMovie`).
            shows: Shows: dicts with `ids`, `title`, `year`, `rating`, `rated_at`, `seasons`
                (`inputs.RatedShow`).
            seasons: Seasons: dicts with `ids`, `rating`, `rated_at` (`inputs.RatedSeason`).
            episodes: Episodes: dicts with `ids`, `rating`, `rated_at` (`inputs.RatedEpisode`).
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
    ) -> models.RatingsRemoveResult:
        """Remove ratings.

        Removes the token owner's ratings of the given movies, shows, seasons and episodes. A repeat
        does no harm.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx. It may
        then count as existing or as not found what the lost request has done.

        Example:
            result = trakt.sync.ratings.remove(movies=[{"ids": {"imdb": "tt1104001"}}])
            print(result.deleted.movies, "removed")

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
