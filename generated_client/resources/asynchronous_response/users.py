# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import async_answered, async_answered_page, async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ...types import Unlisted
from ..blocking.users import Users
from ..calls import users as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params
    from .users_filters import AsyncUsersFiltersWithResponse
    from .users_hidden import AsyncUsersHiddenWithResponse
    from .users_lists import AsyncUsersListsWithResponse
    from .users_requests import AsyncUsersRequestsWithResponse
    from .users_smart_lists import AsyncUsersSmartListsWithResponse


class AsyncUsersWithResponse(Resource[AsyncAnswerCaller]):
    """People, and what belongs to them."""

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
    collection = async_answered_page_overloads(Users.collection)
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
    history = async_answered_page_overloads(Users.history)
    watchlist = async_answered_page_overloads(Users.watchlist)
    watchlist_comments = async_answered_page(Users.watchlist_comments)
    ratings = async_answered_page_overloads(Users.ratings)
    favorites = async_answered_page_overloads(Users.favorites)
    favorites_comments = async_answered_page(Users.favorites_comments)

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
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
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
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedMovie]]]: ...
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
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
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
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedShows]]: ...
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
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedShow]]]: ...
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
    ) -> Coroutine[Any, Any, Answer[models.MinimalWatchedMovies]]: ...
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
    ) -> Coroutine[Any, Any, Answer[Page[models.WatchedItem]]]: ...
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
    ) -> Any:
        """Get watched, with status and headers: see `users.watched`."""
        call = calls.WATCHED(locals())
        return self._caller.answer_page(call) if call.paged else self._caller.answer(call)
