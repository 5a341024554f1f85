# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class RottenTomatoesRating(Answer):
    """Scores at Rotten Tomatoes, in percent."""

    rating: float | None = None
    """Share of good reviews by critics, in percent."""
    user_rating: int | None = None
    """Share of good reviews by the audience, in percent."""
    state: str | None = None
    """Verdict of the critics."""
    user_state: str | None = None
    """Verdict of the audience."""
    link: str | None = None
    """Page at Rotten Tomatoes."""
