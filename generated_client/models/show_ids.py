# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._named import Ids

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


class ShowIds(Ids):
    trakt: int | None
    """Trakt id; null for an item that Trakt has lost."""
    slug: str | None
    """The name in links; null for an item that Trakt has lost."""
    tvdb: int | None
    """TVDB id."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | None = None
    """TMDB id."""
    tvrage: int | None = None
    """TVRage id. TVRage has closed; usually null."""
    plex: PlexIds | None = None
    """Plex ids."""
