# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput


@attrs.define(repr=False)
class HistoryRemovalRequest(Request):
    """All plays of the items, or single plays by their history ids."""

    movies: list[MovieInput] | Unset = UNSET
    """Movies."""
    shows: list[ShowInput] | Unset = UNSET
    """Shows."""
    seasons: list[SeasonInput] | Unset = UNSET
    """Seasons."""
    episodes: list[EpisodeInput] | Unset = UNSET
    """Episodes."""
    ids: list[int] | Unset = UNSET
    """Ids of single plays (64 bits)."""
