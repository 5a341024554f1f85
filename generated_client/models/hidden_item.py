# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.season import Season
    from ..models.show import Show
    from ..models.user import User


@define(repr=False)
class HiddenItem(OpenModel[Any]):
    type_: ItemType = field(metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    hidden_at: datetime.datetime | None | Unset = UNSET
    """When it was hidden, in UTC."""
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    user: None | Unset | User = UNSET
