# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class MediaActivities(Answer):
    """Not every kind of item has every time."""

    rated_at: datetime.datetime | None
    """When something was last rated, in UTC."""
    watchlisted_at: datetime.datetime | None
    """When the watchlist last changed, in UTC."""
    commented_at: datetime.datetime | None
    """When a comment was last written, in UTC."""
    watched_at: datetime.datetime | None = None
    """When something was last watched, in UTC."""
    collected_at: datetime.datetime | None = None
    """When something was last collected, in UTC."""
    favorited_at: datetime.datetime | None = None
    """When the favourites last changed, in UTC."""
    paused_at: datetime.datetime | None = None
    """When playback was last paused, in UTC."""
    hidden_at: datetime.datetime | None = None
    """When something was last hidden, in UTC."""
    dropped_at: datetime.datetime | None = None
    """When a show was last dropped, in UTC."""
