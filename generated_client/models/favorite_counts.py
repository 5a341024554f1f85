# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class FavoriteCounts(Answer):
    """How many favourites of each kind."""

    movies: int
    """Number of movies."""
    shows: int
    """Number of shows."""
