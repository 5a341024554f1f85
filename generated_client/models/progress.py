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
    """How much of a show is watched, or collected."""

    aired: int
    """Number of episodes aired."""
    completed: int
    """Number of those watched or collected."""
    last_watched_at: datetime.datetime | None | Unset = UNSET
    """When an episode was last watched, in UTC."""
    last_collected_at: datetime.datetime | None | Unset = UNSET
    reset_at: datetime.datetime | None | Unset = UNSET
    """When the person started anew."""
    seasons: list[SeasonProgress] | Unset = UNSET
    """The progress by season."""
    hidden_seasons: list[HiddenSeason] | Unset = UNSET
    """Seasons left out."""
    next_episode: Episode | None | Unset = UNSET
    """The episode to watch next; null when there is none."""
    last_episode: Episode | None | Unset = UNSET
    """The episode watched last; null when there is none."""
    stats: None | ProgressStats | Unset = UNSET
    """Plays and minutes; only with `include_stats`."""
