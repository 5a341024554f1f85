# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ...types import Unlisted
from ..blocking.users import Users
from ..calls import users as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params
    from .users_filters import UsersFiltersWithResponse
    from .users_hidden import UsersHiddenWithResponse
    from .users_lists import UsersListsWithResponse
    from .users_requests import UsersRequestsWithResponse
    from .users_smart_lists import UsersSmartListsWithResponse


class UsersWithResponse(Resource[AnswerCaller]):
    """People, and what belongs to them."""

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
    collection = answered_page(Users.collection)
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
    history = answered_page(Users.history)
    watchlist = answered_page(Users.watchlist)
    watchlist_comments = answered_page(Users.watchlist_comments)
    ratings = answered_page(Users.ratings)
    favorites = answered_page(Users.favorites)
    favorites_comments = answered_page(Users.favorites_comments)

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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[Page[models.WatchedMovie]]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[models.MinimalWatchedShows]: ...
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
    ) -> Answer[Page[models.WatchedShow]]: ...
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
    ) -> Answer[models.MinimalWatchedMovies]: ...
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
    ) -> Answer[Page[models.WatchedItem]]: ...
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
