# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.item_limit import ItemLimit
    from ..models.list_limits import ListLimits


@define(repr=False)
class AccountLimits(OpenModel[Any]):
    """How much the account may hold."""

    list_: ListLimits = field(metadata={"key": "list"})
    """Limits of personal lists."""
    watchlist: ItemLimit
    """Limits of the watchlist."""
    favorites: ItemLimit
    """Limits of the favourites."""
