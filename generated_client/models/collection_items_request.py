# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.collected_episode_input import CollectedEpisodeInput
    from ..models.collected_movie_input import CollectedMovieInput
    from ..models.collected_season_input import CollectedSeasonInput
    from ..models.collected_show_input import CollectedShowInput


@attrs.define(repr=False)
class CollectionItemsRequest(Request):
    """What is collected, since when, and the format of the copy."""

    movies: list[CollectedMovieInput] | Unset = UNSET
    """Movies."""
    shows: list[CollectedShowInput] | Unset = UNSET
    """Shows."""
    seasons: list[CollectedSeasonInput] | Unset = UNSET
    """Seasons."""
    episodes: list[CollectedEpisodeInput] | Unset = UNSET
    """Episodes."""
