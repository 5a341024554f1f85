# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.progress_stats import ProgressStats


class EpisodeProgress(Answer):
    number: int
    """Number within the season."""
    completed: bool
    """Whether it was watched."""
    last_watched_at: datetime.datetime | None = None
    """When it was last watched, in UTC."""
    stats: ProgressStats | None = None
    """Plays and minutes."""
