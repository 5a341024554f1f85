# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersHiddenWithResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._answered import async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.users_hidden import UsersHidden

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import users_hidden as calls


class AsyncUsersHiddenWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.hidden`."""

    list = async_answered_page(UsersHidden.list)

    async def add(
        self,
        section: params.HiddenSectionValue,
        *,
        movies: Sequence[params.HiddenMovieInputValue] | Unset = UNSET,
        shows: Sequence[params.HiddenShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.HiddenSeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.PersonInputValue] | Unset = UNSET,
        users: Sequence[params.HiddenUserInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.HiddenAddResult]:
        """Add hidden items, with status and headers: see `users.hidden.add`."""
        return await self._caller.answer(calls.ADD(locals()))

    async def remove(
        self,
        section: params.HiddenSectionValue,
        *,
        movies: Sequence[params.MovieInputValue] | Unset = UNSET,
        shows: Sequence[params.ShowInputValue] | Unset = UNSET,
        seasons: Sequence[params.SeasonInputValue] | Unset = UNSET,
        episodes: Sequence[params.EpisodeInputValue] | Unset = UNSET,
        people: Sequence[params.PersonInputValue] | Unset = UNSET,
        users: Sequence[params.UserInputValue] | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Answer[models.HiddenRemoveResult]:
        """Remove hidden items, with status and headers: see `users.hidden.remove`."""
        return await self._caller.answer(calls.REMOVE(locals()))
