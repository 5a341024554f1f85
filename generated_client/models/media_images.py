# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class MediaImages(OpenModel[Any]):
    """Addresses without their scheme, best first."""

    fanart: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Wide
    backgrounds.
    """
    poster: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Upright posters."""
    logo: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Titles on a
    clear ground.
    """
    clearart: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Figures on a
    clear ground.
    """
    banner: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Long, low
    banners.
    """
    thumb: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Small wide
    pictures.
    """
