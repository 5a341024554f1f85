# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class PersonaStreak(Answer):
    """Days in a row with something watched."""

    longest: int
    """Days of the longest row."""
    started_at: str | None
    """When that row began."""
