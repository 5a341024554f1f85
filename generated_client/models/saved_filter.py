# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.saved_filter_section import SavedFilterSection


@define(repr=False)
class SavedFilter(OpenModel[Any]):
    """A search or filter that a VIP keeps."""

    rank: int
    id: int
    section: SavedFilterSection
    name: str
    path: str
    query: str
    updated_at: datetime.datetime
