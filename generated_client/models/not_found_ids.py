# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class NotFoundIds(Answer):
    trakt: int | None = None
    """Number at Trakt."""
    slug: str | None = None
    """Readable name in Trakt's addresses."""
    tvdb: int | None = None
    """Number at TVDB."""
    imdb: str | None = None
    """Id at IMDb."""
    tmdb: int | None = None
    """Number at TMDB."""
