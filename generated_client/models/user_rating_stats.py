# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.rating_distribution import RatingDistribution


class UserRatingStats(Answer):
    total: int
    """Number of ratings."""
    distribution: RatingDistribution
    """How often each rating was given."""
