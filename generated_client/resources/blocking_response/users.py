# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource, either
from ...types import Unlisted
from ..blocking.users import Users

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params
    from .users_filters import UsersFiltersWithResponse
    from .users_hidden import UsersHiddenWithResponse
    from .users_lists import UsersListsWithResponse
    from .users_requests import UsersRequestsWithResponse
    from .users_smart_lists import UsersSmartListsWithResponse

    calls: Any
else:
    from ..calls import users as calls


class UsersWithResponse(Resource[AnswerCaller]):
    """Users: profiles, histories, ratings, lists, followers and settings."""

    @cached_property
    def filters(self) -> UsersFiltersWithResponse:
        """The calls of `users.filters`."""
        from .users_filters import UsersFiltersWithResponse

        return UsersFiltersWithResponse(self._caller)

    @cached_property
    def hidden(self) -> UsersHiddenWithResponse:
        """The calls of `users.hidden`."""
        from .users_hidden import UsersHiddenWithResponse

        return UsersHiddenWithResponse(self._caller)

    @cached_property
    def lists(self) -> UsersListsWithResponse:
        """The calls of `users.lists`."""
        from .users_lists import UsersListsWithResponse

        return UsersListsWithResponse(self._caller)

    @cached_property
    def requests(self) -> UsersRequestsWithResponse:
        """The calls of `users.requests`."""
        from .users_requests import UsersRequestsWithResponse

        return UsersRequestsWithResponse(self._caller)

    @cached_property
    def smart_lists(self) -> UsersSmartListsWithResponse:
        """The calls of `users.smart_lists`."""
        from .users_smart_lists import UsersSmartListsWithResponse

        return UsersSmartListsWithResponse(self._caller)

    up_next = answered_page(Users.up_next)
    settings = answered(Users.settings)
    update_settings = answered(Users.update_settings)
    comment_reactions = answered_page(Users.comment_reactions)
    likes = answered_page(Users.likes)
    update_avatar = answered(Users.update_avatar)
    update_cover = answered(Users.update_cover)
    blocked = answered(Users.blocked)
    get = answered(Users.get)
    activities = answered_page(Users.activities)
    stats = answered(Users.stats)
    comments = answered_page(Users.comments)
    notes = answered_page(Users.notes)
    watching = answered(Users.watching)
    follow = answered(Users.follow)
    unfollow = answered(Users.unfollow)
    block = answered(Users.block)
    unblock = answered(Users.unblock)
    report = answered(Users.report)
    followers = answered_page(Users.followers)
    leaderboard = answered_page(Users.leaderboard)
    global_leaderboard = answered(Users.global_leaderboard)
    following = answered_page(Users.following)
    friends = answered_page(Users.friends)
    month_in_review = answered(Users.month_in_review)
    year_in_review = answered(Users.year_in_review)
    year_in_review_persona = answered(Users.year_in_review_persona)
    watchlist_comments = answered_page(Users.watchlist_comments)
    favorites_comments = answered_page(Users.favorites_comments)

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
    ) -> Answer[Page[models.CollectedMovie]]: ...
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
    ) -> Answer[Page[models.CollectedMovie]]: ...
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
    ) -> Answer[Page[models.CollectedShow]]: ...
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
    ) -> Answer[Page[models.CollectedShow]]: ...
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
    ) -> Answer[Page[models.CollectedEpisodeItem]]: ...
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
    ) -> Answer[Page[models.CollectedEpisodeItem]]: ...
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
    ) -> Answer[Page[models.CollectedItem]]: ...
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
    ) -> Answer[Page[models.CollectedItem]]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[Page[models.WatchedMovie]]: ...
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
    ) -> Answer[Page[models.WatchedMovie]]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[models.MinimalWatchedShows]: ...
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
    ) -> Answer[models.MinimalWatchedShows]: ...
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
    ) -> Answer[Page[models.WatchedShow]]: ...
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
    ) -> Answer[Page[models.WatchedShow]]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[Page[models.WatchedItem]]: ...
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
    ) -> Answer[Page[models.WatchedItem]]: ...
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
    ) -> Answer[Page[models.MoviePlay]]: ...
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
    ) -> Answer[Page[models.MoviePlay]]: ...
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
    ) -> Answer[Page[models.EpisodePlay]]: ...
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
    ) -> Answer[Page[models.EpisodePlay]]: ...
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
    ) -> Answer[Page[models.HistoryItem]]: ...
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
    ) -> Answer[Page[models.MovieListItem]]: ...
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
    ) -> Answer[Page[models.MovieListItem]]: ...
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
    ) -> Answer[Page[models.ShowListItem]]: ...
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
    ) -> Answer[Page[models.ShowListItem]]: ...
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
    ) -> Answer[Page[models.SeasonListItem]]: ...
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
    ) -> Answer[Page[models.SeasonListItem]]: ...
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
    ) -> Answer[Page[models.EpisodeListItem]]: ...
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
    ) -> Answer[Page[models.EpisodeListItem]]: ...
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
    ) -> Answer[Page[models.ListItem]]: ...
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
    ) -> Answer[Page[models.RatedMovie]]: ...
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
    ) -> Answer[Page[models.RatedMovie]]: ...
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
    ) -> Answer[Page[models.RatedShow]]: ...
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
    ) -> Answer[Page[models.RatedShow]]: ...
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
    ) -> Answer[Page[models.RatedEpisode]]: ...
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
    ) -> Answer[Page[models.RatedEpisode]]: ...
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
    ) -> Answer[Page[models.RatedSeason]]: ...
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
    ) -> Answer[Page[models.RatedSeason]]: ...
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
    ) -> Answer[Page[models.RatedItem]]: ...
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
    ) -> Answer[Page[models.MovieListItem]]: ...
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
    ) -> Answer[Page[models.MovieListItem]]: ...
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
    ) -> Answer[Page[models.ShowListItem]]: ...
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
    ) -> Answer[Page[models.ShowListItem]]: ...
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
    ) -> Answer[Page[models.ListItem]]: ...
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
