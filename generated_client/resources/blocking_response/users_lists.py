# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersListsWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.users_lists import UsersLists
from ..calls import users_lists as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class UsersListsWithResponse(Resource[AnswerCaller]):
    """The calls of `users.lists`."""

    list = answered_page(UsersLists.list)
    create = answered(UsersLists.create)
    collaborations = answered(UsersLists.collaborations)
    reorder = answered(UsersLists.reorder)
    get = answered(UsersLists.get)
    update = answered(UsersLists.update)
    delete = answered(UsersLists.delete)
    items = answered_page(UsersLists.items)
    update_item = answered(UsersLists.update_item)
    reorder_items = answered(UsersLists.reorder_items)
    likes = answered_page(UsersLists.likes)
    like = answered(UsersLists.like)
    unlike = answered(UsersLists.unlike)
    comments = answered_page(UsersLists.comments)
    report = answered(UsersLists.report)

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
    ) -> Answer[models.RemoveResult]:
        """Remove items from personal list, with status and headers: see `users.lists.remove`."""
        return self._caller.answer(calls.REMOVE(locals()))
