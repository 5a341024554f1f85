# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.media_metadata import MediaMetadata


@define(repr=False)
class CollectedEpisode(OpenModel[Any]):
    number: int
    """Number within the season."""
    collected_at: datetime.datetime | None
    """When it was collected, in UTC."""
    updated_at: datetime.datetime | None | Unset = UNSET
    available_on: list[AvailableOn] | None | Unset = UNSET
    """Where it can be played."""
    metadata: MediaMetadata | None | Unset = UNSET
