# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._named import Item

if TYPE_CHECKING:
    from ..models.studio_ids import StudioIds


class Studio(Item):
    name: str
    """Name of the studio."""
    ids: StudioIds
    """Ids of the studio at Trakt and TMDB."""
    country: str | None = None
    """Two-letter code of its country."""
