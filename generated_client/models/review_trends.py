# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.trend_of_month import TrendOfMonth


class ReviewTrends(Answer):
    shows: list[TrendOfMonth]
    """Shows, month by month."""
    movies: list[TrendOfMonth]
    """Movies, month by month."""
