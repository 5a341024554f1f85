# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class HiddenCounts(OpenModel[Any]):
    """How many hidden items of each kind."""

    movies: int
    """Number of movies."""
    shows: int | Unset = UNSET
    """Number of shows."""
    seasons: int | Unset = UNSET
    """Number of seasons."""
    season: int | Unset = UNSET
    """Number of seasons."""
    episodes: int | Unset = UNSET
    """Number of episodes."""
    users: int | Unset = UNSET
    """Number of users."""
