# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.show import Show


class ShowSearchResult(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    score: float | None
    """How well it matches; null for a search by id."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    show: Show
    """The show."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
