# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.recommendation_source import RecommendationSource


class ScoredMovie(Answer):
    """A recommended movie with its score.

    How much there is of `movie` depends on `extended` too: see `Movie`.
    """

    movie: Movie
    """The movie."""
    score: float
    """How well it fits; higher is better."""
    sources: list[RecommendationSource]
    """The items that it was derived from."""
