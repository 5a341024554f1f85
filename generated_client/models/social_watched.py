# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class SocialWatched(Answer):
    """What somebody has watched of an item."""

    plays: int
    """Number of plays."""
    minutes_watched: int
    """Minutes in all."""
    last_watched_at: datetime.datetime | None = None
    """Time of the latest play, in UTC."""
    last_updated_at: datetime.datetime | None = None
    """When this last changed, in UTC."""
