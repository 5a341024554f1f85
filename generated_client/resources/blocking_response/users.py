# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unlisted, Unset
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

    def up_next(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
        include_stats: bool | None = None,
        lifetime_stats: bool | None = None,
        intent: params.UpNextIntentValue | None = None,
        watchnow: params.WatchNowFilterValue | None = None,
        genres: str | Sequence[str] | None = None,
        genres_operator: params.FilterOperatorValue | None = None,
        subgenres: str | Sequence[str] | None = None,
        years: int | str | None = None,
        ratings: str | None = None,
        runtimes: str | None = None,
        countries: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
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
    ) -> Answer[Page[models.ProgressItem]]:
        """Get up next of a user, with status and headers: see `users.up_next`."""
        return self._caller.answer_page(
            calls.UP_NEXT(
                {
                    "id": id,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "include_stats": include_stats,
                    "lifetime_stats": lifetime_stats,
                    "intent": intent,
                    "watchnow": watchnow,
                    "genres": genres,
                    "genres_operator": genres_operator,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
                }
            )
        )

    def settings(
        self, *, extended: Literal["browsing"] | Unlisted | None = None
    ) -> Answer[models.UserSettings]:
        """Retrieve settings, with status and headers: see `users.settings`."""
        return self._caller.answer(calls.SETTINGS({"extended": extended}))

    def update_settings(
        self,
        *,
        user: params.ProfileUpdateValue | None | Unset = UNSET,
        browsing: params.BrowsingUpdateValue | None | Unset = UNSET,
    ) -> Answer[None]:
        """Update settings, with status and headers: see `users.update_settings`."""
        return self._caller.answer(calls.UPDATE_SETTINGS({}, {"user": user, "browsing": browsing}))

    def comment_reactions(
        self,
        *,
        extended: params.ExtendedLikesValue | Sequence[params.ExtendedLikesValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
    ) -> Answer[Page[models.ReactedComment]]:
        """Get comment reactions, with status and headers: see `users.comment_reactions`."""
        return self._caller.answer_page(
            calls.COMMENT_REACTIONS({"extended": extended, "page": page, "limit": limit})
        )

    def likes(
        self,
        id: str = "me",
        type: params.LikedTypeValue | None = None,
        *,
        extended: params.ExtendedLikesValue | Sequence[params.ExtendedLikesValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
    ) -> Answer[Page[models.LikedItem]]:
        """Get likes, with status and headers: see `users.likes`."""
        return self._caller.answer_page(
            calls.LIKES(
                {"id": id, "type": type, "extended": extended, "page": page, "limit": limit}
            )
        )

    def update_avatar(self, *, user: params.AvatarUpdateValue) -> Answer[None]:
        """Update avatar, with status and headers: see `users.update_avatar`."""
        return self._caller.answer(calls.UPDATE_AVATAR({}, {"user": user}))

    def update_cover(self, *, cover_type: params.CoverTypeValue, cover_id: int) -> Answer[None]:
        """Update cover image, with status and headers: see `users.update_cover`."""
        return self._caller.answer(
            calls.UPDATE_COVER({}, {"cover_type": cover_type, "cover_id": cover_id})
        )

    def blocked(self) -> Answer[list[models.BlockedUser]]:
        """Get blocked users, with status and headers: see `users.blocked`."""
        return self._caller.answer(calls.BLOCKED({}))

    def get(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedProfileValue | Sequence[params.ExtendedProfileValue] | None = None,
    ) -> Answer[models.User]:
        """Get user profile, with status and headers: see `users.get`."""
        return self._caller.answer(calls.GET({"id": id, "extended": extended}))

    def activities(
        self,
        id: str,
        type: params.SocialCircleValue,
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
        ignore_watched: bool | None = None,
        ignore_collected: bool | None = None,
        ignore_watchlisted: bool | None = None,
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
        hide: str | None = None,
        hide_watched: bool | None = None,
        hide_watchlisted: bool | None = None,
        hide_watching: bool | None = None,
        hide_unreleased: bool | None = None,
        hide_ended: bool | None = None,
        hide_airing: bool | None = None,
        hide_no_release_date: bool | None = None,
        hide_released: bool | None = None,
    ) -> Answer[Page[models.SocialActivity]]:
        """Get social activity, with status and headers: see `users.activities`."""
        return self._caller.answer_page(
            calls.ACTIVITIES(
                {
                    "id": id,
                    "type": type,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "ignore_watched": ignore_watched,
                    "ignore_collected": ignore_collected,
                    "ignore_watchlisted": ignore_watchlisted,
                    "page": page,
                    "limit": limit,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
                    "hide": hide,
                    "hide_watched": hide_watched,
                    "hide_watchlisted": hide_watchlisted,
                    "hide_watching": hide_watching,
                    "hide_unreleased": hide_unreleased,
                    "hide_ended": hide_ended,
                    "hide_airing": hide_airing,
                    "hide_no_release_date": hide_no_release_date,
                    "hide_released": hide_released,
                }
            )
        )

    def stats(self, id: str = "me") -> Answer[models.UserStats]:
        """Get stats, with status and headers: see `users.stats`."""
        return self._caller.answer(calls.STATS({"id": id}))

    def comments(
        self,
        id: str = "me",
        comment_type: params.CommentKindValue | None = None,
        type: params.CommentedTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        include_replies: params.IncludeRepliesValue | None = None,
    ) -> Answer[Page[models.CommentedItem]]:
        """Get comments, with status and headers: see `users.comments`."""
        return self._caller.answer_page(
            calls.COMMENTS(
                {
                    "id": id,
                    "comment_type": comment_type,
                    "type": type,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "include_replies": include_replies,
                }
            )
        )

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
    ) -> Answer[Page[models.CollectedMovie]]: ...
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
    ) -> Answer[Page[models.CollectedShow]]: ...
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
    ) -> Answer[Page[models.CollectedItem]]: ...
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
    ) -> Any:
        """Get collection, with status and headers: see `users.collection`."""
        return self._caller.answer_page(
            calls.COLLECTION(
                {
                    "id": id,
                    "type": type,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "page": page,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "available_on": available_on,
                    "start_at": start_at,
                    "end_at": end_at,
                    "sync_id": sync_id,
                }
            )
        )

    def notes(
        self,
        id: str = "me",
        type: params.NotesTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.NotedItem]]:
        """Get notes, with status and headers: see `users.notes`."""
        return self._caller.answer_page(
            calls.NOTES(
                {"id": id, "type": type, "extended": extended, "page": page, "limit": limit}
            )
        )

    def watching(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Watching | None]:
        """Get watching, with status and headers: see `users.watching`."""
        return self._caller.answer(calls.WATCHING({"id": id, "extended": extended}))

    def follow(self, id: str) -> Answer[models.FollowResult]:
        """Follow this user, with status and headers: see `users.follow`."""
        return self._caller.answer(calls.FOLLOW({"id": id}))

    def unfollow(self, id: str) -> Answer[None]:
        """Unfollow this user, with status and headers: see `users.unfollow`."""
        return self._caller.answer(calls.UNFOLLOW({"id": id}))

    def block(self, id: str) -> Answer[None]:
        """Block this user, with status and headers: see `users.block`."""
        return self._caller.answer(calls.BLOCK({"id": id}))

    def unblock(self, id: str) -> Answer[None]:
        """Unblock this user, with status and headers: see `users.unblock`."""
        return self._caller.answer(calls.UNBLOCK({"id": id}))

    def report(
        self, id: str, *, reason: params.UserReportReasonValue, message: str | Unset = UNSET
    ) -> Answer[None]:
        """Report a user, with status and headers: see `users.report`."""
        return self._caller.answer(calls.REPORT({"id": id}, {"reason": reason, "message": message}))

    def followers(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Follower]]:
        """Get followers, with status and headers: see `users.followers`."""
        return self._caller.answer_page(
            calls.FOLLOWERS({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    def leaderboard(
        self, id: str = "me", *, page: int | None = None, limit: int | str | None = None
    ) -> Answer[Page[models.FriendLeaderboardEntry]]:
        """Get leaderboard, with status and headers: see `users.leaderboard`."""
        return self._caller.answer_page(calls.LEADERBOARD({"id": id, "page": page, "limit": limit}))

    def global_leaderboard(self) -> Answer[list[models.LeaderboardEntry]]:
        """Get global leaderboard, with status and headers: see `users.global_leaderboard`."""
        return self._caller.answer(calls.GLOBAL_LEADERBOARD({}))

    def following(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Follower]]:
        """Get following, with status and headers: see `users.following`."""
        return self._caller.answer_page(
            calls.FOLLOWING({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    def friends(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Friend]]:
        """Get friends, with status and headers: see `users.friends`."""
        return self._caller.answer_page(
            calls.FRIENDS({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    def month_in_review(
        self,
        id: str,
        year: int,
        month: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.MonthInReview]:
        """Get month in review, with status and headers: see `users.month_in_review`."""
        return self._caller.answer(
            calls.MONTH_IN_REVIEW({"id": id, "year": year, "month": month, "extended": extended})
        )

    def year_in_review(
        self,
        id: str,
        year: int,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.YearInReview]:
        """Get year in review, with status and headers: see `users.year_in_review`."""
        return self._caller.answer(
            calls.YEAR_IN_REVIEW({"id": id, "year": year, "extended": extended})
        )

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
        call = calls.WATCHED(
            {
                "id": id,
                "type": type,
                "extended": extended,
                "hidden": hidden,
                "specials": specials,
                "count_specials": count_specials,
                "page": page,
                "limit": limit,
                "season_numbers": season_numbers,
                "start_at": start_at,
                "end_at": end_at,
            }
        )
        return self._caller.answer_page(call) if call.paged else self._caller.answer(call)

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
    ) -> Any:
        """Get watched history, with status and headers: see `users.history`."""
        return self._caller.answer_page(
            calls.HISTORY(
                {
                    "id": id,
                    "type": type,
                    "item_id": item_id,
                    "extended": extended,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "start_at": start_at,
                    "end_at": end_at,
                    "page": page,
                    "limit": limit,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
                }
            )
        )

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
    ) -> Any:
        """Get watchlist, with status and headers: see `users.watchlist`."""
        return self._caller.answer_page(
            calls.WATCHLIST(
                {
                    "id": id,
                    "type": type,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "watchnow": watchnow,
                    "genres": genres,
                    "subgenres": subgenres,
                    "years": years,
                    "ratings": ratings,
                    "start_date": start_date,
                    "end_date": end_date,
                    "runtimes": runtimes,
                    "countries": countries,
                    "certifications": certifications,
                    "hide": hide,
                    "genres_operator": genres_operator,
                    "networks": networks,
                    "keywords": keywords,
                    "keywords_operator": keywords_operator,
                    "languages": languages,
                    "statuses": statuses,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "letterboxd_ratings": letterboxd_ratings,
                    "mal_ratings": mal_ratings,
                }
            )
        )

    def watchlist_comments(
        self,
        id: str = "me",
        sort: params.CommentSortValue | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Comment]]:
        """Get all watchlist comments, with status and headers: see `users.watchlist_comments`."""
        return self._caller.answer_page(
            calls.WATCHLIST_COMMENTS({"id": id, "sort": sort, "page": page, "limit": limit})
        )

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
    ) -> Any:
        """Get ratings, with status and headers: see `users.ratings`."""
        return self._caller.answer_page(
            calls.RATINGS(
                {
                    "id": id,
                    "type": type,
                    "rating": rating,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                }
            )
        )

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
    ) -> Any:
        """Get favorites, with status and headers: see `users.favorites`."""
        return self._caller.answer_page(
            calls.FAVORITES(
                {
                    "id": id,
                    "type": type,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                }
            )
        )

    def favorites_comments(
        self,
        id: str = "me",
        sort: params.CommentSortValue | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Comment]]:
        """Get all favorites comments, with status and headers: see `users.favorites_comments`."""
        return self._caller.answer_page(
            calls.FAVORITES_COMMENTS({"id": id, "sort": sort, "page": page, "limit": limit})
        )
