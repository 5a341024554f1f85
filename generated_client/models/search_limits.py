# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SearchLimits(Answer):
    """The limits of searches."""

    recent_count: int | None = None
    """Recent searches that are remembered."""
