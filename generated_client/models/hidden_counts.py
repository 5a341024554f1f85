# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class HiddenCounts(Answer):
    """How many hidden items of each kind."""

    movies: int
    """Number of movies."""
    shows: int | None = None
    """Number of shows."""
    seasons: int | None = None
    """Number of seasons."""
    season: int | None = None
    """Number of seasons."""
    episodes: int | None = None
    """Number of episodes."""
    users: int | None = None
    """Number of users."""
