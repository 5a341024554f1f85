# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._named import Ids

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


class SeasonIds(Ids):
    tvdb: int | None
    """Number at TVDB."""
    tmdb: int | None
    """Number at TMDB."""
    trakt: int | None = None
    """Number at Trakt."""
    tvrage: int | None = None
    """Number at TVRage, which has closed. Usually null."""
    plex: PlexIds | None = None
    """Ids at Plex."""
