# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Coroutine, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource, either
from ...types import Unlisted
from ..blocking.users import Users

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params
    from .users_filters import AsyncUsersFiltersWithResponse
    from .users_hidden import AsyncUsersHiddenWithResponse
    from .users_lists import AsyncUsersListsWithResponse
    from .users_requests import AsyncUsersRequestsWithResponse
    from .users_smart_lists import AsyncUsersSmartListsWithResponse

    calls: Any
else:
    from ..calls import users as calls


class AsyncUsersWithResponse(Resource[AsyncAnswerCaller]):
    """Users: profiles, histories, ratings, lists, followers and settings."""

    @cached_property
    def filters(self) -> AsyncUsersFiltersWithResponse:
        """The calls of `users.filters`."""
        from .users_filters import AsyncUsersFiltersWithResponse

        return AsyncUsersFiltersWithResponse(self._caller)

    @cached_property
    def hidden(self) -> AsyncUsersHiddenWithResponse:
        """The calls of `users.hidden`."""
        from .users_hidden import AsyncUsersHiddenWithResponse

        return AsyncUsersHiddenWithResponse(self._caller)

    @cached_property
    def lists(self) -> AsyncUsersListsWithResponse:
        """The calls of `users.lists`."""
        from .users_lists import AsyncUsersListsWithResponse

        return AsyncUsersListsWithResponse(self._caller)

    @cached_property
    def requests(self) -> AsyncUsersRequestsWithResponse:
        """The calls of `users.requests`."""
        from .users_requests import AsyncUsersRequestsWithResponse

        return AsyncUsersRequestsWithResponse(self._caller)

    @cached_property
    def smart_lists(self) -> AsyncUsersSmartListsWithResponse:
        """The calls of `users.smart_lists`."""
        from .users_smart_lists import AsyncUsersSmartListsWithResponse

        return AsyncUsersSmartListsWithResponse(self._caller)

    up_next = async_answered_page(Users.up_next)
    settings = async_answered(Users.settings)
    update_settings = async_answered(Users.update_settings)
    comment_reactions = async_answered_page(Users.comment_reactions)
    likes = async_answered_page(Users.likes)
    update_avatar = async_answered(Users.update_avatar)
    update_cover = async_answered(Users.update_cover)
    blocked = async_answered(Users.blocked)
    get = async_answered(Users.get)
    activities = async_answered_page(Users.activities)
    stats = async_answered(Users.stats)
    comments = async_answered_page(Users.comments)
    notes = async_answered_page(Users.notes)
    watching = async_answered(Users.watching)
    follow = async_answered(Users.follow)
    unfollow = async_answered(Users.unfollow)
    block = async_answered(Users.block)
    unblock = async_answered(Users.unblock)
    report = async_answered(Users.report)
    followers = async_answered_page(Users.followers)
    leaderboard = async_answered_page(Users.leaderboard)
    global_leaderboard = async_answered(Users.global_leaderboard)
    following = async_answered_page(Users.following)
    friends = async_answered_page(Users.friends)
    month_in_review = async_answered(Users.month_in_review)
    year_in_review = async_answered(Users.year_in_review)
    year_in_review_persona = async_answered(Users.year_in_review_persona)
    watchlist_comments = async_answered_page(Users.watchlist_comments)
    favorites_comments = async_answered_page(Users.favorites_comments)

    @overload
    def collection(
        self,
        id: str = "me",
        *,
        type: Literal["movies"],
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedMovie]]]: ...
    @overload
    def collection(
        self,
        id: str,
        type: Literal["movies"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedMovie]]]: ...
    @overload
    def collection(
        self,
        id: str = "me",
        *,
        type: Literal["shows"],
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedShow]]]: ...
    @overload
    def collection(
        self,
        id: str,
        type: Literal["shows"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedShow]]]: ...
    @overload
    def collection(
        self,
        id: str = "me",
        *,
        type: Literal["episodes"],
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedEpisodeItem]]]: ...
    @overload
    def collection(
        self,
        id: str,
        type: Literal["episodes"],
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedEpisodeItem]]]: ...
    @overload
    def collection(
        self,
        id: str = "me",
        *,
        type: params.CollectionTypeValue,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedItem]]]: ...
    @overload
    def collection(
        self,
        id: str,
        type: params.CollectionTypeValue,
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.CollectedItem]]]: ...
    def collection(
        self,
        id: str = "me",
        type: params.CollectionTypeValue | None = None,
        *,
        extended: params.ExtendedCollectionValue
        | Sequence[params.ExtendedCollectionValue]
        | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        available_on: str | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        sync_id: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get collection, with status and headers: see `users.collection`."""
        return self._caller.answer_page(calls.COLLECTION(locals()))

    @overload
    def watched(
        self,
        id: str = "me",
        *,
        type: Literal["movies"],
        extended: Literal["min"],
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def watched(
        self,
        id: str,
        type: Literal["movies"],
        *,
        extended: Literal["min"],
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def watched(
        self,
        id: str = "me",
        *,
        type: Literal["movies"],
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedMovie]]]: ...
    @overload
    def watched(
        self,
        id: str,
        type: Literal["movies"],
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedMovie]]]: ...
    @overload
    def watched(
        self,
        id: str = "me",
        *,
        type: Literal["episodes"],
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def watched(
        self,
        id: str,
        type: Literal["episodes"],
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def watched(
        self,
        id: str = "me",
        *,
        type: Literal["shows"],
        extended: Literal["min"],
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedShows]]: ...
    @overload
    def watched(
        self,
        id: str,
        type: Literal["shows"],
        *,
        extended: Literal["min"],
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedShows]]: ...
    @overload
    def watched(
        self,
        id: str = "me",
        *,
        type: Literal["shows"],
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedShow]]]: ...
    @overload
    def watched(
        self,
        id: str,
        type: Literal["shows"],
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedShow]]]: ...
    @overload
    def watched(
        self,
        id: str = "me",
        *,
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted,
        extended: Literal["min"],
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def watched(
        self,
        id: str,
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted,
        *,
        extended: Literal["min"],
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
    @overload
    def watched(
        self,
        id: str = "me",
        *,
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedItem]]]: ...
    @overload
    def watched(
        self,
        id: str,
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted,
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedItem]]]: ...
    def watched(
        self,
        id: str = "me",
        type: Literal["movies", "shows", "episodes"] | models.CatalogType | Unlisted | None = None,
        *,
        extended: params.ExtendedWatchedValue | Sequence[params.ExtendedWatchedValue] | None = None,
        hidden: bool | None = None,
        specials: bool | None = None,
        count_specials: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        season_numbers: bool | None = None,
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get watched, with status and headers: see `users.watched`."""
        return either(self._caller.answer, self._caller.answer_page, calls.WATCHED(locals()))

    @overload
    def history(
        self,
        id: str = "me",
        *,
        type: Literal["movies"],
        item_id: int | str | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.MoviePlay]]]: ...
    @overload
    def history(
        self,
        id: str,
        type: Literal["movies"],
        item_id: int | str | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.MoviePlay]]]: ...
    @overload
    def history(
        self,
        id: str = "me",
        *,
        type: Literal["shows", "seasons", "episodes"],
        item_id: int | str | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodePlay]]]: ...
    @overload
    def history(
        self,
        id: str,
        type: Literal["shows", "seasons", "episodes"],
        item_id: int | str | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodePlay]]]: ...
    @overload
    def history(
        self,
        id: str = "me",
        type: params.ItemsTypeValue | None = None,
        item_id: int | str | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.HistoryItem]]]: ...
    def history(
        self,
        id: str = "me",
        type: params.ItemsTypeValue | None = None,
        item_id: int | str | None = None,
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
        start_at: datetime.date | str | None = None,
        end_at: datetime.date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
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
    ) -> Any:
        """Get watched history, with status and headers: see `users.history`."""
        return self._caller.answer_page(calls.HISTORY(locals()))

    @overload
    def watchlist(
        self,
        id: str = "me",
        *,
        type: Literal["movies"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str,
        type: Literal["movies"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str = "me",
        *,
        type: Literal["shows"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str,
        type: Literal["shows"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str = "me",
        *,
        type: Literal["seasons"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.SeasonListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str,
        type: Literal["seasons"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.SeasonListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str = "me",
        *,
        type: Literal["episodes"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodeListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str,
        type: Literal["episodes"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodeListItem]]]: ...
    @overload
    def watchlist(
        self,
        id: str = "me",
        type: Literal["all", "movies", "shows", "seasons", "episodes", "movie,show"]
        | models.ItemsType
        | Unlisted
        | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.ListItem]]]: ...
    def watchlist(
        self,
        id: str = "me",
        type: Literal["all", "movies", "shows", "seasons", "episodes", "movie,show"]
        | models.ItemsType
        | Unlisted
        | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        hide: params.WatchlistHideValue | None = None,
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
    ) -> Any:
        """Get watchlist, with status and headers: see `users.watchlist`."""
        return self._caller.answer_page(calls.WATCHLIST(locals()))

    @overload
    def ratings(
        self,
        id: str = "me",
        *,
        type: Literal["movies"],
        rating: int | Sequence[int] | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedMovie]]]: ...
    @overload
    def ratings(
        self,
        id: str,
        type: Literal["movies"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedMovie]]]: ...
    @overload
    def ratings(
        self,
        id: str = "me",
        *,
        type: Literal["shows"],
        rating: int | Sequence[int] | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedShow]]]: ...
    @overload
    def ratings(
        self,
        id: str,
        type: Literal["shows"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedShow]]]: ...
    @overload
    def ratings(
        self,
        id: str = "me",
        *,
        type: Literal["episodes"],
        rating: int | Sequence[int] | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedEpisode]]]: ...
    @overload
    def ratings(
        self,
        id: str,
        type: Literal["episodes"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedEpisode]]]: ...
    @overload
    def ratings(
        self,
        id: str = "me",
        *,
        type: Literal["seasons"],
        rating: int | Sequence[int] | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedSeason]]]: ...
    @overload
    def ratings(
        self,
        id: str,
        type: Literal["seasons"],
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedSeason]]]: ...
    @overload
    def ratings(
        self,
        id: str = "me",
        type: params.ItemsTypeValue | None = None,
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.RatedItem]]]: ...
    def ratings(
        self,
        id: str = "me",
        type: params.ItemsTypeValue | None = None,
        rating: int | Sequence[int] | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get ratings, with status and headers: see `users.ratings`."""
        return self._caller.answer_page(calls.RATINGS(locals()))

    @overload
    def favorites(
        self,
        id: str = "me",
        *,
        type: Literal["movies"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieListItem]]]: ...
    @overload
    def favorites(
        self,
        id: str,
        type: Literal["movies"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieListItem]]]: ...
    @overload
    def favorites(
        self,
        id: str = "me",
        *,
        type: Literal["shows"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowListItem]]]: ...
    @overload
    def favorites(
        self,
        id: str,
        type: Literal["shows"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowListItem]]]: ...
    @overload
    def favorites(
        self,
        id: str = "me",
        type: Literal["movies", "shows", "media"] | models.CatalogType | Unlisted | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Coroutine[Any, Any, Answer[Page[models.ListItem]]]: ...
    def favorites(
        self,
        id: str = "me",
        type: Literal["movies", "shows", "media"] | models.CatalogType | Unlisted | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get favorites, with status and headers: see `users.favorites`."""
        return self._caller.answer_page(calls.FAVORITES(locals()))
