# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersListsWithResponse`."""

# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.users_lists import UsersLists

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import users_lists as calls


class UsersListsWithResponse(Resource[AnswerCaller]):
    """The calls of `users.lists`."""

    list = answered_page(UsersLists.list)
    create = answered(UsersLists.create)
    collaborations = answered(UsersLists.collaborations)
    reorder = answered(UsersLists.reorder)
    get = answered(UsersLists.get)
    update = answered(UsersLists.update)
    delete = answered(UsersLists.delete)
    update_item = answered(UsersLists.update_item)
    reorder_items = answered(UsersLists.reorder_items)
    likes = answered_page(UsersLists.likes)
    like = answered(UsersLists.like)
    unlike = answered(UsersLists.unlike)
    comments = answered_page(UsersLists.comments)
    report = answered(UsersLists.report)

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
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.MovieListItem]]: ...
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.ShowListItem]]: ...
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.SeasonListItem]]: ...
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.EpisodeListItem]]: ...
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> Answer[Page[models.ListItem]]: ...
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
        extra_query: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get items on a personal list, with status and headers: see `users.lists.items`."""
        return self._caller.answer_page(calls.ITEMS(locals()))

    def add(
        self,
        id: str,
        list_id: int | str,
        *,
        movies: Sequence[params.ListedMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ListedShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.ListedSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.ListedEpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.ListedPersonInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.AddResult]:
        """Add items to personal list, with status and headers: see `users.lists.add`."""
        return self._caller.answer(calls.ADD(locals()))

    def remove(
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
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.RemoveResult]:
        """Remove items from personal list, with status and headers: see `users.lists.remove`."""
        return self._caller.answer(calls.REMOVE(locals()))
