# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ItemCounts(OpenModel[Any]):
    movies: int | Unset = UNSET
    """Number of movies."""
    shows: int | Unset = UNSET
    """Number of shows."""
    seasons: int | Unset = UNSET
    """Number of seasons."""
    season: int | Unset = UNSET
    """Number of seasons."""
    episodes: int | Unset = UNSET
    """Number of episodes."""
    people: int | Unset = UNSET
    users: int | Unset = UNSET
