# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.favorite_counts import FavoriteCounts
    from ..models.list_change import ListChange
    from ..models.not_found_items import NotFoundItems


@define(repr=False)
class FavoritesAddResult(OpenModel[Any]):
    """What became of the favourites that were sent."""

    not_found: NotFoundItems
    """What Trakt could not find, as it was sent."""
    list_: ListChange = field(metadata={"key": "list"})
    """The list as it is now."""
    added: FavoriteCounts | Unset = UNSET
    """Counts of what was added."""
    existing: FavoriteCounts | Unset = UNSET
    """Counts of what was there before."""
