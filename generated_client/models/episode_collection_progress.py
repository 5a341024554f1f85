# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class EpisodeCollectionProgress(Answer):
    number: int
    """Number within the season."""
    completed: bool
    """Whether it was collected."""
    collected_at: datetime.datetime | None = None
    """When it was collected, in UTC; null if it was not."""
