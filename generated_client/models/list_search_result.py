# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer, field

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.list_ import List


class ListSearchResult(Answer):
    """How much there is of `list` depends on `extended` too: see `List`."""

    score: float | None
    """How well it matches; null for a search by id."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    list_: List = field(key="list")
    """The list."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
