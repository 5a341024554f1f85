# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rated_episode_number_input import RatedEpisodeNumberInput


@define(repr=False)
class RatedSeasonNumberInput(Request):
    number: int
    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET
    episodes: list[RatedEpisodeNumberInput] | Unset = UNSET
