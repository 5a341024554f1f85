# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.list_ import List
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.show import Show


@define(repr=False)
class SearchResult(OpenModel[Any]):
    score: float | None
    """How well it matches; null for a search by id."""
    type_: ItemType = field(metadata={"key": "type"})
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    """The show; for an episode, the one it belongs to."""
    episode: Episode | None | Unset = UNSET
    person: None | Person | Unset = UNSET
    list_: List | None | Unset = field(default=UNSET, metadata={"key": "list"})
