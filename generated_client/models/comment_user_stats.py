# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CommentUserStats(Answer):
    """What the author has watched of it."""

    rating: int | None
    """The author's rating, from 1 to 10; null without one."""
    play_count: int
    """Number of plays."""
    completed_count: int
    """Number of episodes, or of the movie, watched to the end."""
