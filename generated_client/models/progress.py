# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.hidden_season import HiddenSeason
    from ..models.progress_stats import ProgressStats
    from ..models.season_progress import SeasonProgress


@define(repr=False)
class Progress(OpenModel[Any]):
    """How much of a series is watched, or collected."""

    aired: int
    completed: int
    last_watched_at: datetime.datetime | None | Unset = UNSET
    last_collected_at: datetime.datetime | None | Unset = UNSET
    reset_at: datetime.datetime | None | Unset = UNSET
    """When the person started anew."""
    seasons: list[SeasonProgress] | Unset = UNSET
    hidden_seasons: list[HiddenSeason] | Unset = UNSET
    next_episode: Episode | None | Unset = UNSET
    last_episode: Episode | None | Unset = UNSET
    stats: None | ProgressStats | Unset = UNSET
