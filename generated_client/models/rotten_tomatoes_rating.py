# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class RottenTomatoesRating(Answer):
    """In per cent."""

    rating: float | None = None
    """Share of good reviews by critics, in per cent."""
    user_rating: int | None = None
    """Share of good reviews by the audience, in per cent."""
    state: str | None = None
    """Verdict of the critics."""
    user_state: str | None = None
    """Verdict of the audience."""
    link: str | None = None
    """Page at Rotten Tomatoes."""
