# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._named import Ids


class PersonIds(Ids):
    trakt: int
    """Number at Trakt."""
    slug: str
    """The name in links."""
    imdb: str | None
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""
    tvdb: int | None = None
    """Number at TVDB."""
    tvrage: int | None = None
    """Number at TVRage, which has closed. Usually null."""
