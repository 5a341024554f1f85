# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import WriteResult, field

if TYPE_CHECKING:
    from ..models.favorite_counts import FavoriteCounts
    from ..models.list_change import ListChange
    from ..models.not_found_items import NotFoundItems


class FavoritesRemoveResult(WriteResult):
    """What became of the favourites to remove."""

    not_found: NotFoundItems
    """What Trakt could not find, as it was sent."""
    list_: ListChange = field(key="list")
    """The list as it is now."""
    deleted: FavoriteCounts | None = None
    """Counts of what was removed."""
