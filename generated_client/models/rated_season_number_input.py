# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rated_episode_number_input import RatedEpisodeNumberInput


@attrs.define(repr=False)
class RatedSeasonNumberInput(Request):
    number: int
    """Number of the season; 0 for the specials."""
    rating: int | Unset = UNSET
    """The rating, from 1 to 10."""
    rated_at: datetime.datetime | Unset = UNSET
    """When it was rated, in UTC; now, unless given."""
    episodes: list[RatedEpisodeNumberInput] | Unset = UNSET
    """Episodes to rate instead of the season."""
