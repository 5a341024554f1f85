# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.recommendation_source import RecommendationSource
    from ..models.show import Show


class ScoredMedia(Answer):
    """A recommended movie or show with its score.

    How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`.
    """

    score: float
    """How well it fits; higher is better."""
    sources: list[RecommendationSource]
    """The items that it was derived from."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
