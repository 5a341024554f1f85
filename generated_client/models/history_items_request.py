# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watched_episode_input import WatchedEpisodeInput
    from ..models.watched_movie_input import WatchedMovieInput
    from ..models.watched_season_input import WatchedSeasonInput
    from ..models.watched_show_input import WatchedShowInput


@attrs.define(repr=False)
class HistoryItemsRequest(Request):
    """What was watched, and when."""

    movies: list[WatchedMovieInput] | Unset = UNSET
    """Movies."""
    shows: list[WatchedShowInput] | Unset = UNSET
    """Shows."""
    seasons: list[WatchedSeasonInput] | Unset = UNSET
    """Seasons."""
    episodes: list[WatchedEpisodeInput] | Unset = UNSET
    """Episodes."""
