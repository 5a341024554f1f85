# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class NotFoundIds(Answer):
    trakt: int | None = None
    """Trakt id."""
    slug: str | None = None
    """Readable name in Trakt's addresses."""
    tvdb: int | None = None
    """TVDB id."""
    imdb: str | None = None
    """IMDb id."""
    tmdb: int | None = None
    """TMDB id."""
