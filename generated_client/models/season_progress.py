# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode_progress import EpisodeProgress
    from ..models.progress_stats import ProgressStats


class SeasonProgress(Answer):
    number: int
    """Number of the season; 0 stands for the specials."""
    aired: int
    """Number of episodes aired."""
    completed: int
    """Number of those watched."""
    episodes: list[EpisodeProgress]
    """The progress by episode."""
    title: str | None = None
    """Title, often just the number in words."""
    stats: ProgressStats | None = None
    """Plays and minutes; only with `include_stats`."""
