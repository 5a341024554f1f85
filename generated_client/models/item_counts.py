# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ItemCounts(OpenModel[Any]):
    """How many items of each kind."""

    movies: int
    """Number of movies."""
    shows: int
    """Number of shows."""
    seasons: int
    """Number of seasons."""
    episodes: int
    """Number of episodes."""
    people: int | Unset = UNSET
    """Number of people."""
