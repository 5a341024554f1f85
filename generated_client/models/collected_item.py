# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.collected_season import CollectedSeason
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.media_metadata import MediaMetadata
    from ..models.movie import Movie
    from ..models.show import Show


@define(repr=False)
class CollectedItem(OpenModel[Any]):
    """A movie, a show or an episode that a person owns."""

    type_: ItemType | Unset = field(default=UNSET, metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    collected_at: datetime.datetime | None | Unset = UNSET
    """When it was collected, in UTC."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the entry last changed, in UTC."""
    last_collected_at: datetime.datetime | None | Unset = UNSET
    """When an episode was last collected, in UTC."""
    last_updated_at: datetime.datetime | None | Unset = UNSET
    """When the entry last changed, in UTC."""
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    seasons: list[CollectedSeason] | None | Unset = UNSET
    """What is collected, by season and episode."""
    available_on: list[AvailableOn] | None | Unset = UNSET
    """Where the item can be played."""
    metadata: MediaMetadata | None | Unset = UNSET
