# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.trend_of_month import TrendOfMonth


@define(repr=False)
class ReviewTrends(OpenModel[Any]):
    shows: list[TrendOfMonth]
    movies: list[TrendOfMonth]
