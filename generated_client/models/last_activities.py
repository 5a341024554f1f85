# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.account_activities import AccountActivities
    from ..models.media_activities import MediaActivities
    from ..models.reaction_activities import ReactionActivities
    from ..models.update_activity import UpdateActivity


class LastActivities(Answer):
    """When something last changed, so that only what changed need be fetched."""

    all: datetime.datetime
    """The latest of all the times, in UTC."""
    movies: MediaActivities
    """Latest changes to movies."""
    episodes: MediaActivities
    """Latest changes to episodes."""
    shows: MediaActivities
    """Latest changes to shows."""
    seasons: MediaActivities
    """Latest changes to seasons."""
    comments: ReactionActivities
    """Latest changes to comments."""
    lists: ReactionActivities
    """Latest changes to lists."""
    watchlist: UpdateActivity
    """Latest changes to the watchlist."""
    favorites: UpdateActivity
    """Latest changes to the favourites."""
    collaborations: UpdateActivity
    """Latest changes to shared lists."""
    account: AccountActivities
    """Latest changes to the account."""
    saved_filters: UpdateActivity
    """Latest changes to saved filters."""
    notes: UpdateActivity
    """Latest changes to notes."""

    @property
    def all_(self) -> datetime.datetime:
        """As `all`."""
        return self.all
