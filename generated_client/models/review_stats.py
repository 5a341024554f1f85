# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.review_counts import ReviewCounts


@define(repr=False)
class ReviewStats(OpenModel[Any]):
    all_: ReviewCounts | Unset = field(default=UNSET, metadata={"key": "all"})
    shows: ReviewCounts | Unset = UNSET
    movies: ReviewCounts | Unset = UNSET
