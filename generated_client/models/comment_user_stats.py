# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class CommentUserStats(OpenModel[Any]):
    """What the author has seen of it."""

    rating: int | None | Unset = UNSET
    """The author's rating, from 1 to 10; null without one."""
    play_count: int | Unset = UNSET
    """Number of plays."""
    completed_count: int | Unset = UNSET
    """Number of episodes, or of the movie, watched to the end."""
