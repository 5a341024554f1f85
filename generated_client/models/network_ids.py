# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class NetworkIds(Answer):
    trakt: int | None = None
    """Trakt id."""
    tmdb: int | None = None
    """TMDB id."""
