# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._named import Ids

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


class MovieOrShowIds(Ids):
    trakt: int | None
    """Number at Trakt; null for an item that Trakt has lost."""
    slug: str | None
    """The name in links; null for an item that Trakt has lost."""
    tvdb: int | None = None
    """Number at TVDB."""
    imdb: str | None = None
    """Id at IMDb."""
    tmdb: int | None = None
    """Number at TMDB."""
    tvrage: int | None = None
    """Number at TVRage, which has closed. Usually null."""
    plex: PlexIds | None = None
    """Ids at Plex."""
