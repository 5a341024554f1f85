# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class FavoriteCounts(OpenModel[Any]):
    """How many favourites of each kind."""

    movies: int
    """Number of movies."""
    shows: int
    """Number of shows."""
