# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.listed_episode_input import ListedEpisodeInput
    from ..models.listed_movie_input import ListedMovieInput
    from ..models.listed_person_input import ListedPersonInput
    from ..models.listed_season_input import ListedSeasonInput
    from ..models.listed_show_input import ListedShowInput


@attrs.define(repr=False)
class ListItemsRequest(Request):
    """What to add to the list or the watchlist."""

    movies: list[ListedMovieInput] | Unset = UNSET
    """Movies."""
    shows: list[ListedShowInput] | Unset = UNSET
    """Shows."""
    seasons: list[ListedSeasonInput] | Unset = UNSET
    """Seasons."""
    episodes: list[ListedEpisodeInput] | Unset = UNSET
    """Episodes."""
    people: list[ListedPersonInput] | Unset = UNSET
    """Number of people who watched it."""
