# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersListsWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import builtins
import datetime
from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import users_lists as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncUsersListsWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.lists`."""

    async def list(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
    ) -> Answer[Page[models.List]]:
        """Get a user's personal lists, with status and headers: see `users.lists.list`."""
        return await self._caller.answer_page(
            calls.LIST(
                {
                    "id": id,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                }
            )
        )

    async def create(
        self,
        id: str,
        *,
        name: str,
        description: str | Unset = UNSET,
        privacy: params.ListPrivacyValue | Unset = UNSET,
        display_numbers: bool | Unset = UNSET,
        allow_comments: bool | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        sort_how: params.SortHowValue | Unset = UNSET,
    ) -> Answer[models.List]:
        """Create personal list, with status and headers: see `users.lists.create`."""
        return await self._caller.answer(
            calls.CREATE(
                {"id": id},
                {
                    "name": name,
                    "description": description,
                    "privacy": privacy,
                    "display_numbers": display_numbers,
                    "allow_comments": allow_comments,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                },
            )
        )

    async def collaborations(
        self,
        id: str = "me",
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[builtins.list[models.List]]:
        """Get all lists a user can collaborate on, with status and headers: see `users.lists.collaborations`."""
        return await self._caller.answer(calls.COLLABORATIONS({"id": id, "extended": extended}))

    async def reorder(self, id: str, *, rank: Sequence[int]) -> Answer[models.ReorderResult]:
        """Reorder a user's lists, with status and headers: see `users.lists.reorder`."""
        return await self._caller.answer(calls.REORDER({"id": id}, {"rank": rank}))

    async def get(
        self,
        id: str,
        list_id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.List]:
        """Get personal list, with status and headers: see `users.lists.get`."""
        return await self._caller.answer(
            calls.GET({"id": id, "list_id": list_id, "extended": extended})
        )

    async def update(
        self,
        id: str,
        list_id: int | str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        privacy: params.ListPrivacyValue | None | Unset = UNSET,
        display_numbers: bool | None | Unset = UNSET,
        allow_comments: bool | None | Unset = UNSET,
        sort_by: str | None | Unset = UNSET,
        sort_how: params.SortHowValue | None | Unset = UNSET,
    ) -> Answer[models.List]:
        """Update personal list, with status and headers: see `users.lists.update`."""
        return await self._caller.answer(
            calls.UPDATE(
                {"id": id, "list_id": list_id},
                {
                    "name": name,
                    "description": description,
                    "privacy": privacy,
                    "display_numbers": display_numbers,
                    "allow_comments": allow_comments,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
                },
            )
        )

    async def delete(self, id: str, list_id: int | str) -> Answer[None]:
        """Delete a user's personal list, with status and headers: see `users.lists.delete`."""
        return await self._caller.answer(calls.DELETE({"id": id, "list_id": list_id}))

    @overload
    def items(
        self,
        id: str,
        list_id: int | str,
        type: Literal["movie"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        limit: int | str | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.MovieListItem]]]: ...
    @overload
    def items(
        self,
        id: str,
        list_id: int | str,
        type: Literal["show"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        limit: int | str | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.ShowListItem]]]: ...
    @overload
    def items(
        self,
        id: str,
        list_id: int | str,
        type: Literal["season"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        limit: int | str | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.SeasonListItem]]]: ...
    @overload
    def items(
        self,
        id: str,
        list_id: int | str,
        type: Literal["episode"],
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        limit: int | str | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.EpisodeListItem]]]: ...
    @overload
    def items(
        self,
        id: str,
        list_id: int | str,
        type: params.ListItemTypeValue | Sequence[params.ListItemTypeValue] | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        limit: int | str | None = None,
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
    ) -> Coroutine[Any, Any, Answer[Page[models.ListItem]]]: ...
    def items(
        self,
        id: str,
        list_id: int | str,
        type: params.ListItemTypeValue | Sequence[params.ListItemTypeValue] | None = None,
        sort_by: params.ItemSortValue | None = None,
        sort_how: params.SortHowValue | None = None,
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
        limit: int | str | None = None,
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
    ) -> Any:
        """Get items on a personal list, with status and headers: see `users.lists.items`."""
        return self._caller.answer_page(
            calls.ITEMS(
                {
                    "id": id,
                    "list_id": list_id,
                    "type": type,
                    "sort_by": sort_by,
                    "sort_how": sort_how,
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

    async def update_item(
        self,
        id: str,
        list_id: int | str,
        list_item_id: int | str,
        *,
        notes: str | None | Unset = UNSET,
        rank: int | Unset = UNSET,
    ) -> Answer[None]:
        """Update a list item, with status and headers: see `users.lists.update_item`."""
        return await self._caller.answer(
            calls.UPDATE_ITEM(
                {"id": id, "list_id": list_id, "list_item_id": list_item_id},
                {"notes": notes, "rank": rank},
            )
        )

    async def add(
        self,
        id: str,
        list_id: int | str,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.ListedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.ListedEpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.ListedPersonInputValue] | Unset = UNSET,
    ) -> Answer[models.AddResult]:
        """Add items to personal list, with status and headers: see `users.lists.add`."""
        return await self._caller.answer(
            calls.ADD(
                {"id": id, "list_id": list_id},
                {
                    "movies": movies,
                    "shows": shows,
                    "seasons": seasons,
                    "episodes": episodes,
                    "people": people,
                },
            )
        )

    async def remove(
        self,
        id: str,
        list_id: int | str,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.PersonInputValue] | Unset = UNSET,
        users: Sequence[params.UserInputValue] | Unset = UNSET,
    ) -> Answer[models.RemoveResult]:
        """Remove items from personal list, with status and headers: see `users.lists.remove`."""
        return await self._caller.answer(
            calls.REMOVE(
                {"id": id, "list_id": list_id},
                {
                    "movies": movies,
                    "shows": shows,
                    "seasons": seasons,
                    "episodes": episodes,
                    "people": people,
                    "users": users,
                },
            )
        )

    async def reorder_items(
        self, id: str, list_id: int | str, *, rank: Sequence[int]
    ) -> Answer[models.ListReorderResult]:
        """Reorder items on a list, with status and headers: see `users.lists.reorder_items`."""
        return await self._caller.answer(
            calls.REORDER_ITEMS({"id": id, "list_id": list_id}, {"rank": rank})
        )

    async def likes(
        self, id: str, list_id: int | str, *, page: int | None = None, limit: int | None = None
    ) -> Answer[Page[models.Like]]:
        """Get all users who liked a list, with status and headers: see `users.lists.likes`."""
        return await self._caller.answer_page(
            calls.LIKES({"id": id, "list_id": list_id, "page": page, "limit": limit})
        )

    async def like(self, id: str, list_id: int | str) -> Answer[None]:
        """Like a list, with status and headers: see `users.lists.like`."""
        return await self._caller.answer(calls.LIKE({"id": id, "list_id": list_id}))

    async def unlike(self, id: str, list_id: int | str) -> Answer[None]:
        """Remove like on a list, with status and headers: see `users.lists.unlike`."""
        return await self._caller.answer(calls.UNLIKE({"id": id, "list_id": list_id}))

    async def comments(
        self,
        id: str,
        list_id: int | str,
        sort: params.CommentSortValue | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Comment]]:
        """Get all list comments, with status and headers: see `users.lists.comments`."""
        return await self._caller.answer_page(
            calls.COMMENTS(
                {"id": id, "list_id": list_id, "sort": sort, "page": page, "limit": limit}
            )
        )

    async def report(
        self,
        id: str,
        list_id: int | str,
        *,
        reason: params.ListReportReasonValue,
        message: str | Unset = UNSET,
    ) -> Answer[None]:
        """Report a user's list, with status and headers: see `users.lists.report`."""
        return await self._caller.answer(
            calls.REPORT({"id": id, "list_id": list_id}, {"reason": reason, "message": message})
        )
