# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.recommendation_source_type import RecommendationSourceType
    from ..models.recommendation_subgenre import RecommendationSubgenre
    from ..models.show import Show


class RecommendationSource(Answer):
    """What a recommendation was derived from.

    How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`.
    """

    id: int
    """Id of the source."""
    type: RecommendationSourceType
    """Kind of item."""
    stars: int | None = None
    """The rating that the person gave, from 1 to 10."""
    subgenres: list[RecommendationSubgenre] | None = None
    """The subgenres in common."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""

    @property
    def type_(self) -> RecommendationSourceType:
        """As `type`."""
        return self.type
