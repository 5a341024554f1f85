# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.period_counts import PeriodCounts


@define(repr=False)
class ReviewCounts(OpenModel[Any]):
    """`lists_counts` comes with the sum of everything alone."""

    minutes: PeriodCounts
    play_counts: PeriodCounts
    collected_counts: PeriodCounts
    ratings_counts: PeriodCounts
    comments_counts: PeriodCounts
    lists_counts: PeriodCounts | Unset = UNSET
