# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ItemCounts(Answer):
    """How many items of each kind."""

    movies: int
    """Number of movies."""
    shows: int
    """Number of shows."""
    seasons: int
    """Number of seasons."""
    episodes: int
    """Number of episodes."""
    people: int | None = None
    """Number of people."""
