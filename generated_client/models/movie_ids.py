# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._named import Ids

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


class MovieIds(Ids):
    trakt: int | None
    """Trakt id; null for an item that Trakt has lost."""
    slug: str | None
    """The name in links; null for an item that Trakt has lost."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | None
    """TMDB id."""
    plex: PlexIds | None = None
    """Plex ids."""
