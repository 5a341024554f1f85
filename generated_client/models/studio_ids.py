# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._named import Ids


class StudioIds(Ids):
    trakt: int
    """Trakt id."""
    slug: str
    """Readable name in Trakt's addresses."""
    tmdb: int | None = None
    """TMDB id."""
