# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.hidden_movie_input import HiddenMovieInput
    from ..models.hidden_season_input import HiddenSeasonInput
    from ..models.hidden_show_input import HiddenShowInput
    from ..models.hidden_user_input import HiddenUserInput
    from ..models.person_input import PersonInput


@attrs.define(repr=False)
class HiddenItemsRequest(Request):
    """The items to hide, or to unhide."""

    movies: list[HiddenMovieInput] | Unset = UNSET
    """Movies."""
    shows: list[HiddenShowInput] | Unset = UNSET
    """Shows."""
    seasons: list[HiddenSeasonInput] | Unset = UNSET
    """Seasons."""
    episodes: list[EpisodeInput] | Unset = UNSET
    """Episodes."""
    people: list[PersonInput] | Unset = UNSET
    """Number of people who watched it."""
    users: list[HiddenUserInput] | Unset = UNSET
    """Users."""
