# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class WatchNowSettings(Answer):
    favorites: list[str]
    """Services that the person prefers, by their code."""
    only_favorites: bool
    """Whether to show those services only."""
    country: str | None = None
    """Two-letter code of the country to look in."""
