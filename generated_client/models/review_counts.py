# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.period_counts import PeriodCounts


class ReviewCounts(Answer):
    """`lists_counts` comes with the total alone."""

    minutes: PeriodCounts
    """Minutes watched."""
    play_counts: PeriodCounts
    """Plays."""
    collected_counts: PeriodCounts
    """Items collected."""
    ratings_counts: PeriodCounts
    """Ratings given."""
    comments_counts: PeriodCounts
    """Comments written."""
    lists_counts: PeriodCounts | None = None
    """Lists made."""
