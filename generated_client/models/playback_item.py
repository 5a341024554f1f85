# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show


@define(repr=False)
class PlaybackItem(OpenModel[Any]):
    """Something a person stopped half-way through."""

    progress: float
    """In per cent."""
    paused_at: datetime.datetime
    """When it was paused, in UTC."""
    type_: ItemType = field(metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    id: int | Unset = UNSET
    """Number of the playback."""
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
