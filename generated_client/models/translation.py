# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Translation(Answer):
    title: str | None
    """Title; null if not translated."""
    overview: str | None
    """Summary; null if not translated."""
    language: str
    """Two letters, ISO 639-1."""
    tagline: str | None = None
    """Advertising line; null if not translated."""
    country: str | None = None
    """Two-letter code of the country the variant is for."""
