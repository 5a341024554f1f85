# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class HistoryCounts(Answer):
    """How many plays of each kind."""

    movies: int
    """Number of movies."""
    episodes: int
    """Number of episodes."""
