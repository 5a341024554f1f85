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
    from ..models.season import Season
    from ..models.show import Show


@define(repr=False)
class RatedItem(OpenModel[Any]):
    rated_at: datetime.datetime
    """When the rating was given, in UTC."""
    rating: int
    """From 1 to 10."""
    type_: ItemType | Unset = field(default=UNSET, metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    episode: Episode | None | Unset = UNSET
