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
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


@define(repr=False)
class ListItem(OpenModel[Any]):
    """An item of a list, of the watchlist or of the favourites."""

    listed_at: datetime.datetime
    """When it was added, in UTC."""
    type_: ItemType = field(metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    rank: int | Unset = UNSET
    """Place on the list, counted from 1."""
    id: int | Unset = UNSET
    """Number of the entry, not of the item."""
    notes: None | str | Unset = UNSET
    """What the owner says about it."""
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    person: None | Person | Unset = UNSET
