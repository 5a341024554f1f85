# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersListsWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import async_answered, async_answered_page, async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.users_lists import UsersLists
from ..calls import users_lists as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncUsersListsWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.lists`."""

    list = async_answered_page(UsersLists.list)
    create = async_answered(UsersLists.create)
    collaborations = async_answered(UsersLists.collaborations)
    reorder = async_answered(UsersLists.reorder)
    get = async_answered(UsersLists.get)
    update = async_answered(UsersLists.update)
    delete = async_answered(UsersLists.delete)
    items = async_answered_page_overloads(UsersLists.items)
    update_item = async_answered(UsersLists.update_item)
    reorder_items = async_answered(UsersLists.reorder_items)
    likes = async_answered_page(UsersLists.likes)
    like = async_answered(UsersLists.like)
    unlike = async_answered(UsersLists.unlike)
    comments = async_answered_page(UsersLists.comments)
    report = async_answered(UsersLists.report)

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
        return await self._caller.answer(calls.ADD(locals()))

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
        return await self._caller.answer(calls.REMOVE(locals()))
