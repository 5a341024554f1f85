# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.period_counts import PeriodCounts


class ReviewCounts(Answer):
    """`lists_counts` comes with the sum of everything alone."""

    minutes: PeriodCounts
    play_counts: PeriodCounts
    collected_counts: PeriodCounts
    ratings_counts: PeriodCounts
    comments_counts: PeriodCounts
    lists_counts: PeriodCounts | None = None
