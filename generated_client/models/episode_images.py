# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class EpisodeImages(Answer):
    """Addresses without their scheme, best first."""

    screenshot: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Stills."""
