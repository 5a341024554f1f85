# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class SeasonImages(OpenModel[Any]):
    """Addresses without their scheme, best first."""

    poster: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Upright posters."""
    thumb: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Small wide
    pictures.
    """
