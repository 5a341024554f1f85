# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.season import Season
    from ..models.show import Show


class RatedSeason(Answer):
    """How much there is of `show`, `season` depends on `extended` too: see `Show`, `Season`."""

    rated_at: datetime.datetime
    """When the rating was given, in UTC."""
    rating: int
    """From 1 to 10."""
    show: Show
    """The show; of a season or an episode, the one it belongs to."""
    season: Season
    """The season."""
    type: ItemType | None = None
    """Kind of item; the item itself is in the field of this name."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Show | Season | None:
        """What `type` names, one of `show`, `season`; None if that is another."""
        item: Show | Season | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
