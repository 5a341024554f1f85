# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersHiddenWithResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._answered import answered_page
from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..blocking.users_hidden import UsersHidden

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import users_hidden as calls


class UsersHiddenWithResponse(Resource[AnswerCaller]):
    """The calls of `users.hidden`."""

    list = answered_page(UsersHidden.list)

    def add(
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
        return self._caller.answer(calls.ADD(locals()))

    def remove(
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
        return self._caller.answer(calls.REMOVE(locals()))
