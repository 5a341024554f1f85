# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class WatchedEpisode(Answer):
    number: int
    """Number within the season."""
    plays: int
    """Number of plays."""
    last_watched_at: datetime.datetime | None
    """When it was last watched, in UTC."""
