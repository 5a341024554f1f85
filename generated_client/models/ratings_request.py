# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rated_episode_input import RatedEpisodeInput
    from ..models.rated_movie_input import RatedMovieInput
    from ..models.rated_season_input import RatedSeasonInput
    from ..models.rated_show_input import RatedShowInput


@attrs.define(repr=False)
class RatingsRequest(Request):
    """Ratings from 1 to 10."""

    movies: list[RatedMovieInput] | Unset = UNSET
    """Movies."""
    shows: list[RatedShowInput] | Unset = UNSET
    """Shows."""
    seasons: list[RatedSeasonInput] | Unset = UNSET
    """Seasons."""
    episodes: list[RatedEpisodeInput] | Unset = UNSET
    """Episodes."""
