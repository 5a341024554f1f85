# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.show import Show


class EpisodeListItem(Answer):
    """An episode on a list.

    How much there is of `show`, `episode` depends on `extended` too: see `Show`, `Episode`.
    """

    listed_at: datetime.datetime
    """When it was added, in UTC."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    show: Show
    """The show; of a season or an episode, the one it belongs to."""
    episode: Episode
    """The episode."""
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

    @property
    def item(self) -> Show | Episode | None:
        """What `type` names, one of `show`, `episode`; None if that is another."""
        item: Show | Episode | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
