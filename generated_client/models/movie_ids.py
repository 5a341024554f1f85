# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


class MovieIds(Answer):
    trakt: int
    """Number at Trakt."""
    slug: str
    """The name in links."""
    imdb: str | None
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""
    plex: PlexIds | None = None
    """Ids at Plex."""
