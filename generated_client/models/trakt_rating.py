# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.rating_distribution import RatingDistribution


class TraktRating(Answer):
    rating: float | None
    """Rating, from 0 to 10."""
    votes: int | None
    """Number of ratings."""
    distribution: RatingDistribution | None
    """Number of ratings by value."""
