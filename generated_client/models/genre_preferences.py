# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class GenrePreferences(Answer):
    favorites: list[str] | None = None
    """Slugs of the genres that the person likes."""
    disliked: list[str] | None = None
    """Slugs of the genres that the person does not like."""
