# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.person_input import PersonInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput
    from ..models.user_input import UserInput


@attrs.define(repr=False)
class ItemsRequest(Request):
    """The items to hide, or to unhide."""

    movies: list[MovieInput] | Unset = UNSET
    """Movies."""
    shows: list[ShowInput] | Unset = UNSET
    """Shows."""
    seasons: list[SeasonInput] | Unset = UNSET
    """Seasons."""
    episodes: list[EpisodeInput] | Unset = UNSET
    """Episodes."""
    people: list[PersonInput] | Unset = UNSET
    """Number of people who watched it."""
    users: list[UserInput] | Unset = UNSET
    """Users."""
