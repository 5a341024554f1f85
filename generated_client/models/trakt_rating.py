# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.rating_distribution import RatingDistribution


@define(repr=False)
class TraktRating(OpenModel[Any]):
    rating: float | None
    """Out of ten."""
    votes: int | None
    """Number of ratings."""
    distribution: None | RatingDistribution
    """Number of ratings by value."""
