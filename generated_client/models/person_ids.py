# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._named import Ids


class PersonIds(Ids):
    trakt: int
    """Trakt id."""
    slug: str
    """The name in links."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | None
    """TMDB id."""
    tvdb: int | None = None
    """TVDB id."""
    tvrage: int | None = None
    """TVRage id. TVRage has closed; usually null."""
