# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class CommentUserStats(OpenModel[Any]):
    """What the author has seen of it."""

    rating: int | None
    """The author's rating, from 1 to 10; null without one."""
    play_count: int
    """Number of plays."""
    completed_count: int
    """Number of episodes, or of the movie, watched to the end."""
