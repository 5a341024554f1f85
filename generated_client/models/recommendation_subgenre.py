# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class RecommendationSubgenre(Answer):
    """A subgenre in common."""

    id: int
    """Trakt id."""
    name: str
    """Name in English."""
    slug: str | None
    """The name in filters."""
