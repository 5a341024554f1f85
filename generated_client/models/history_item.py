# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.history_action import HistoryAction
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show


@define(repr=False)
class HistoryItem(OpenModel[Any]):
    """One play."""

    id: int
    """Number of this play (64 bits); serves to remove it."""
    watched_at: datetime.datetime
    """When it was watched, in UTC."""
    action: HistoryAction
    """How it came about: `scrobble` by a player, `checkin` by hand, `watch` added later."""
    type_: ItemType = field(metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    """The show the episode belongs to."""
