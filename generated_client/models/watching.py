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
class Watching(OpenModel[Any]):
    """What a person is watching at this moment."""

    expires_at: datetime.datetime
    """When it is expected to end, in UTC."""
    started_at: datetime.datetime
    """When it began, in UTC."""
    action: str
    """`checkin` or `scrobble`."""
    type_: ItemType = field(metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
