# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersHidden`."""

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
    from ..calls import users_hidden as calls


class AsyncUsersHidden(Resource[AsyncCaller]):
    """The calls of `users.hidden`."""

    def list(
        self,
        section: params.HiddenSectionValue,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        type: params.HiddenTypeValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.HiddenItem]:
        """Get hidden items.

        What the token's owner has hidden in one section of Trakt, with the time of hiding. Paged.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            section: The section in which the items are hidden.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            type: Only items of this kind.
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
        section: params.HiddenSectionValue,
        *,
        movies: Sequence[params.HiddenMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.HiddenShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.HiddenSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.PersonInputValue] | Unset = UNSET,
        users: Sequence[params.HiddenUserInputValue] | Unset = UNSET,
        chunk: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HiddenAddResult:
        """Add hidden items.

        Hides items in one section for the token's owner. Calendar and recommendations take movies
        and shows, progress takes shows and seasons, `dropped` takes shows, `comments` takes users.
        The watched history does not change.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx. It may
        then count as existing or as not found what the lost request has done.

        Example:
            result = trakt.users.hidden.add("dropped", shows=[{"ids": {"imdb": "tt0903747"}}])
            print(result.added.shows, "hidden")

        Args:
            section: The section in which the items are hidden.
            movies: Movies: dicts with `ids`, `title`, `year`, `hidden_at` (`inputs.HiddenMovie`), or
                movies from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `hidden_at`, `seasons`
                (`inputs.HiddenShow`), or shows from answers.
            seasons: Seasons: dicts with `ids`, `hidden_at` (`inputs.HiddenSeason`), or seasons from
                answers.
            episodes: Episodes: dicts with `ids` (`inputs.Episode`), or episodes from answers.
            people: Number of people who watched it: dicts with `ids`, `name` (`inputs.Person`), or
                people from answers.
            users: Users: dicts with `ids`, `hidden_at` (`inputs.HiddenUser`), or users from answers.
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
        section: params.HiddenSectionValue,
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
    ) -> models.HiddenRemoveResult:
        """Remove hidden items.

        Unhides items in one section for the token's owner. What could not be found comes back in
        `not_found`.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx. It may
        then count as existing or as not found what the lost request has done.

        Args:
            section: The section in which the items are hidden.
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
