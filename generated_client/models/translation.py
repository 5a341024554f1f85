# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Translation(OpenModel[Any]):
    title: None | str
    """Title; null if not translated."""
    overview: None | str
    """Summary; null if not translated."""
    language: str
    """Two letters, ISO 639-1."""
    tagline: None | str | Unset = UNSET
    """Advertising line; null if not translated."""
    country: None | str | Unset = UNSET
    """Two-letter code of the country the variant is for."""
