# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class RecommendationSettings(Answer):
    ignore_collected: bool
    """Whether to leave out what has been collected."""
    ignore_watchlisted: bool
    """Whether to leave out what is on the watchlist."""
