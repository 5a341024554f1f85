# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watched_at_release import WatchedAtRelease
    from ..models.watched_episode_number_input import WatchedEpisodeNumberInput


@attrs.define(repr=False)
class WatchedSeasonNumberInput(Request):
    number: int
    """Number of the season; 0 stands for the specials."""
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    episodes: list[WatchedEpisodeNumberInput] | Unset = UNSET
    """Only these episodes of it."""
