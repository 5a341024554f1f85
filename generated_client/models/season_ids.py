# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._named import Ids

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


class SeasonIds(Ids):
    tvdb: int | None
    """TVDB id."""
    tmdb: int | None
    """TMDB id."""
    trakt: int | None = None
    """Trakt id."""
    tvrage: int | None = None
    """TVRage id. TVRage has closed; usually null."""
    plex: PlexIds | None = None
    """Plex ids."""
