# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user_item_stats import UserItemStats
    from ..models.user_network_stats import UserNetworkStats
    from ..models.user_progress_stats import UserProgressStats
    from ..models.user_rating_stats import UserRatingStats


class UserStats(Answer):
    """What a person has watched, rated, collected and written, in numbers."""

    movies: UserItemStats
    """Movies."""
    shows: UserItemStats
    """Shows."""
    seasons: UserItemStats
    """Seasons."""
    episodes: UserItemStats
    """Episodes."""
    network: UserNetworkStats
    """Friends and followers."""
    ratings: UserRatingStats
    """All ratings together."""
    progress: UserProgressStats | None = None
    """Shows by how far they have been watched."""
    lists: int | None = None
    """Number of personal lists."""
    total_minutes: int | None = None
    """Minutes watched, of movies and episodes together."""
    total_plays: int | None = None
    """Plays, of movies and episodes together."""
