# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class StudioIds(Answer):
    trakt: int
    """Number at Trakt."""
    slug: str
    """Readable name in Trakt's addresses."""
    tmdb: int | None = None
    """Number at TMDB."""
