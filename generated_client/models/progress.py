# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.hidden_season import HiddenSeason
    from ..models.progress_stats import ProgressStats
    from ..models.season_progress import SeasonProgress


class Progress(Answer):
    """How much of a show is watched.

    How much there is of `next_episode` depends on `extended` too: see `Episode`.
    """

    aired: int
    """Number of episodes aired."""
    completed: int
    """Number of those watched."""
    last_watched_at: datetime.datetime | None = None
    """When an episode was last watched, in UTC."""
    reset_at: datetime.datetime | None = None
    """When the rewatch began."""
    seasons: list[SeasonProgress] | None = None
    """The progress by season."""
    hidden_seasons: list[HiddenSeason] | None = None
    """Seasons left out."""
    next_episode: Episode | None = None
    """The episode to watch next; null when there is none."""
    last_episode: Episode | None = None
    """The episode watched last; null when there is none."""
    stats: ProgressStats | None = None
    """Plays and minutes; only with `include_stats`."""
