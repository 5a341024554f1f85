# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.show import Show


class RatedEpisode(Answer):
    """How much there is of `show`, `episode` depends on `extended` too: see `Show`, `Episode`."""

    rated_at: datetime.datetime
    """When the rating was given, in UTC."""
    rating: int
    """From 1 to 10."""
    show: Show
    """The show; of a season or an episode, the one it belongs to."""
    episode: Episode
    """The episode."""
    type: ItemType | None = None
    """Kind of item; the item itself is in the field of this name."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Show | Episode | None:
        """What `type` names, one of `show`, `episode`; None if that is another."""
        item: Show | Episode | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
