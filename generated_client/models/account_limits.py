# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer, field

if TYPE_CHECKING:
    from ..models.item_limit import ItemLimit
    from ..models.list_limits import ListLimits
    from ..models.search_limits import SearchLimits


class AccountLimits(Answer):
    """How much the account may hold."""

    list_: ListLimits = field(key="list")
    """Limits of personal lists."""
    watchlist: ItemLimit
    """Limits of the watchlist."""
    favorites: ItemLimit
    """Limits of the favourites."""
    search: SearchLimits | None = None
    """How many searches are remembered."""
    collection: ItemLimit | None = None
    """How many items the collection may hold."""
    notes: ItemLimit | None = None
    """How many notes there may be."""
