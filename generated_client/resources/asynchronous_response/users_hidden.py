# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersHiddenWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import users_hidden as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class AsyncUsersHiddenWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.hidden`."""

    async def list(
        self,
        section: params.HiddenSectionValue,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        type: params.HiddenTypeValue | None = None,
    ) -> Answer[Page[models.HiddenItem]]:
        """Get hidden items, with status and headers: see `users.hidden.list`."""
        return await self._caller.answer_page(
            calls.LIST(
                {
                    "section": section,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "type": type,
                }
            )
        )

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
    ) -> Answer[models.HiddenAddResult]:
        """Add hidden items, with status and headers: see `users.hidden.add`."""
        return await self._caller.answer(
            calls.ADD(
                {"section": section},
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
    ) -> Answer[models.HiddenRemoveResult]:
        """Remove hidden items, with status and headers: see `users.hidden.remove`."""
        return await self._caller.answer(
            calls.REMOVE(
                {"section": section},
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
