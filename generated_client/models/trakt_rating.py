# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rating_distribution import RatingDistribution


@define(repr=False)
class TraktRating(OpenModel[Any]):
    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    """Number of ratings."""
    distribution: None | RatingDistribution | Unset = UNSET
    """Number of ratings by value."""
