# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class FavoritedMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    user_count: int
    """Number of users who favourited it in the period."""
    movie: Movie
    """The movie."""
