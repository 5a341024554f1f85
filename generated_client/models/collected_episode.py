# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.media_metadata import MediaMetadata


class CollectedEpisode(Answer):
    """`extended="metadata"` brings `metadata`."""

    number: int
    """Number within the season."""
    collected_at: datetime.datetime | None
    """When it was collected, in UTC."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    available_on: list[AvailableOn] | None = None
    """Where it can be played."""
    metadata: MediaMetadata | None = None
    """The format of the copy. Needs `extended="metadata"`."""
