# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.hidden_season import HiddenSeason
    from ..models.season_collection_progress import SeasonCollectionProgress


class CollectionProgress(Answer):
    """How much of a show is collected.

    How much there is of `next_episode` depends on `extended` too: see `Episode`.
    """

    aired: int
    """Number of episodes aired."""
    completed: int
    """Number of those collected."""
    last_collected_at: datetime.datetime | None = None
    """When an episode was last collected, in UTC."""
    seasons: list[SeasonCollectionProgress] | None = None
    """The progress by season."""
    hidden_seasons: list[HiddenSeason] | None = None
    """Seasons left out."""
    next_episode: Episode | None = None
    """The episode to collect next; null when there is none."""
    last_episode: Episode | None = None
    """The episode collected last; null when there is none."""
