# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class MediaImages(Answer):
    """Addresses without their scheme, best first."""

    fanart: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Wide
    backgrounds.
    """
    poster: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Upright posters."""
    logo: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Titles on a
    transparent background.
    """
    clearart: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Characters on a
    transparent background.
    """
    banner: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Long, low
    banners.
    """
    thumb: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Small wide
    pictures.
    """
