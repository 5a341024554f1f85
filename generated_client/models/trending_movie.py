# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class TrendingMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    watchers: int
    """Number of people who are watching now."""
    movie: Movie
    """The movie."""
