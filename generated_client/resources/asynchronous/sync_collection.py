# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncCollection`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncCaller, Resource, either
from ...types import UNSET, Unlisted, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import sync_collection as calls


class AsyncSyncCollection(Resource[AsyncCaller]):
    """The calls of `sync.collection`."""

    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: Literal["min"],
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, models.MinimalCollection]: ...
    @overload
    def list(
        self,
        type: Literal["movies"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CollectedMovie]: ...
    @overload
    def list(
        self,
        type: Literal["shows"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CollectedShow]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        *,
        extended: Literal["min"],
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, models.MinimalCollection]: ...
    @overload
    def list(
        self,
        type: Literal["episodes"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CollectedEpisodeItem]: ...
    @overload
    def list(
        self,
        type: Literal["media"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CollectedItem]: ...
    @overload
    def list(
        self,
        type: Literal["movies", "shows", "episodes", "media"] | models.CollectionType | Unlisted,
        *,
        extended: Literal["min"],
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, models.MinimalCollection]: ...
    @overload
    def list(
        self,
        type: Literal["movies", "shows", "episodes", "media"] | models.CollectionType | Unlisted,
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CollectedItem]: ...
    def list(
        self,
        type: Literal["movies", "shows", "episodes", "media"] | models.CollectionType | Unlisted,
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
        available_on: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get collection.

        What the token's owner owns, of one kind, with the date each item was collected. Takes
        `page` and `limit`.

        Needs a signed-in person.

        Pages send nothing before their first item is asked for.

        Args:
            type: Kind of item.
            extended: How much of each item to return; without it, only title, year and ids.
            available_on: Only items on this server or service, such as `plex`.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            start_at: Only what happened at this time or after it.
            end_at: Only what happened at this time or before it.
            sync_id: Only plays imported by this sync.
            sort_by: Field to sort by.
            sort_how: Direction of the sort.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return either(self._caller.value, self._caller.pages, calls.LIST(locals()))

    async def add(
        self,
        *,
        movies: Sequence[params.CollectedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.CollectedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.CollectedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.CollectedEpisodeInputValue] | Unset = UNSET,
        chunk: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.AddResult:
        """Add items to collection.

        Adds titles to the collection of the token's owner. A show or season stands for all its
        episodes; items already collected are counted under `existing`, so a repeat does no harm.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx. It may
        then count as existing or as not found what the lost request has done.

        Example:
            result = trakt.sync.collection.add(
                movies=[{"ids": {"imdb": "tt1104001"}, "media_type": "bluray"}]
            )
            print(result.added.movies, "added")

        Args:
            movies: Movies: dicts with `ids`, `title`, `year`, `collected_at`, `media_type`,
                `resolution`, `hdr`, `audio`, `audio_channels`, `3d` (`inputs.CollectedMovie`), or
                movies from answers.
            shows: Shows: dicts with `ids`, `title`, `year`, `collected_at`, `media_type`, `resolution`,
                `hdr`, `audio`, `audio_channels`, `3d`, `seasons` (`inputs.CollectedShow`), or shows
                from answers.
            seasons: Seasons: dicts with `ids`, `collected_at`, `media_type`, `resolution`, `hdr`,
                `audio`, `audio_channels`, `3d` (`inputs.CollectedSeason`), or seasons from answers.
            episodes: Episodes: dicts with `ids`, `collected_at`, `media_type`, `resolution`, `hdr`,
                `audio`, `audio_channels`, `3d` (`inputs.CollectedEpisode`), or episodes from answers.
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
    ) -> models.RemoveResult:
        """Remove items from collection.

        Removes titles from the collection of the token's owner. A show or season stands for all its
        episodes; the watched history does not change.

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

    @overload
    def minimal(
        self,
        type: Literal["movies"],
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, models.MinimalCollection]: ...
    @overload
    def minimal(
        self,
        type: Literal["shows"],
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, models.MinimalCollectedShows]: ...
    @overload
    def minimal(
        self,
        type: Literal["episodes"],
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, models.MinimalCollection]: ...
    @overload
    def minimal(
        self,
        type: Literal["movies", "shows", "episodes"] | Unlisted,
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, models.MinimalCollection | models.MinimalCollectedShows]: ...
    def minimal(
        self,
        type: Literal["movies", "shows", "episodes"] | Unlisted,
        *,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get minimal movie collection.

        The movie collection of the token's owner in its shortest form: an object that maps each
        Trakt id to the time of collecting. Meant for keeping a local copy up to date; not paged.

        Needs a signed-in person.

        Args:
            type: What kind of item.
            available_on: Only items on this server or service, such as `plex`.
            start_at: Only what happened at this time or after it.
            end_at: Only what happened at this time or before it.
            sync_id: Only plays imported by this sync.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.MINIMAL(locals()))
