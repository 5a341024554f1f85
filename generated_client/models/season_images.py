# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SeasonImages(Answer):
    """Addresses without their scheme, best first."""

    poster: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Upright posters."""
    thumb: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Small wide
    pictures.
    """
