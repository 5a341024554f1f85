# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Stats(OpenModel[Any]):
    """How many people have done what. Not every kind of item has every number."""

    watchers: int
    """Number of users who watched it."""
    plays: int
    """Number of plays, repeats included."""
    collectors: int
    """Number of users who collected it."""
    comments: int
    """Number of comments."""
    lists: int
    """Number of lists it is on."""
    votes: int
    """Number of ratings."""
    collected_episodes: int | Unset = UNSET
    favorited: int | Unset = UNSET
    """Number of users who made it a favourite."""
    recommended: int | Unset = UNSET
    """Number of users who recommend it."""
