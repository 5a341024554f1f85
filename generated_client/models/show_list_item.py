# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.show import Show


class ShowListItem(Answer):
    """A show on a list.

    How much there is of `show` depends on `extended` too: see `Show`.
    """

    listed_at: datetime.datetime
    """When it was added, in UTC."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    show: Show
    """The show."""
    rank: int | None = None
    """Place on the list, counted from 1."""
    id: int | None = None
    """Id of the entry, not of the item."""
    notes: str | None = None
    """What the owner says about it."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
