# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show


@define(repr=False)
class SmartListItem(OpenModel[Any]):
    rank: int
    """Place on the list, counted from 1."""
    type_: ItemType = field(metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
