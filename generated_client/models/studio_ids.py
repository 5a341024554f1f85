# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class StudioIds(OpenModel[Any]):
    trakt: int
    """Number at Trakt."""
    slug: str
    """Readable name in Trakt's addresses."""
    tmdb: int | None | Unset = UNSET
    """Number at TMDB."""
