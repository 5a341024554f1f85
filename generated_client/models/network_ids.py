# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class NetworkIds(Answer):
    trakt: int | None = None
    """Number at Trakt."""
    tmdb: int | None = None
    """Number at TMDB."""
