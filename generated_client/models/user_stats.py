# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user_item_stats import UserItemStats
    from ..models.user_network_stats import UserNetworkStats
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
