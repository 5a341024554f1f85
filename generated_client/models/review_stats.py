# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.review_counts import ReviewCounts


@define(repr=False)
class ReviewStats(OpenModel[Any]):
    all_: ReviewCounts = field(metadata={"key": "all"})
    shows: ReviewCounts
    movies: ReviewCounts
