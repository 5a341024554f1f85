# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.review_counts import ReviewCounts


class ReviewStats(Answer):
    all: ReviewCounts
    """Shows and movies together."""
    shows: ReviewCounts
    """Shows alone."""
    movies: ReviewCounts
    """Movies alone."""

    @property
    def all_(self) -> ReviewCounts:
        """As `all`."""
        return self.all
