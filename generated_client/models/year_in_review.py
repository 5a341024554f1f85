# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.first_or_last_watched import FirstOrLastWatched
    from ..models.review_countries import ReviewCountries
    from ..models.review_images import ReviewImages
    from ..models.review_stats import ReviewStats
    from ..models.review_thanks import ReviewThanks
    from ..models.review_trends import ReviewTrends


class YearInReview(Answer):
    """A year of one person, in numbers and pictures."""

    stats: ReviewStats
    """The numbers."""
    images: ReviewImages
    """Pictures to share."""
    first_watched: FirstOrLastWatched | None
    """First title watched in the period."""
    last_watched: FirstOrLastWatched | None
    """Last title watched in the period."""
    countries: ReviewCountries
    """Where the titles come from."""
    trends: ReviewTrends
    """What most people watched, month by month."""
    thanks: ReviewThanks
    """Titles that stand out."""
