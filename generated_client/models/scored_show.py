# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.recommendation_source import RecommendationSource
    from ..models.show import Show


class ScoredShow(Answer):
    """A recommended show with its score.

    How much there is of `show` depends on `extended` too: see `Show`.
    """

    show: Show
    """The show."""
    score: float
    """How well it fits; higher is better."""
    sources: list[RecommendationSource]
    """The items that it was derived from."""
