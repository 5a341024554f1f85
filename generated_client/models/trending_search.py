# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.show import Show


@define(repr=False)
class TrendingSearch(OpenModel[Any]):
    """What many people search for."""

    id: int
    count: int
    type_: ItemType = field(metadata={"key": "type"})
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    person: None | Person | Unset = UNSET
