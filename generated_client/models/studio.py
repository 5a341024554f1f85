# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.studio_ids import StudioIds


@define(repr=False)
class Studio(OpenModel[Any]):
    name: str
    """Name of the studio."""
    ids: StudioIds
    """What the studio is called at Trakt and TMDB."""
    country: None | str | Unset = UNSET
    """Two-letter code of its country."""
