# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.media_metadata import MediaMetadata
    from ..models.show import Show


class CollectedEpisodeItem(Answer):
    """A collected episode.

    `extended="metadata"` brings `metadata`.

    How much there is of `episode`, `show` depends on `extended` too: see `Episode`, `Show`.
    """

    episode: Episode
    """The episode."""
    show: Show
    """The show that it belongs to."""
    type: ItemType | None = None
    """Kind of item; the item itself is in the field of this name."""
    collected_at: datetime.datetime | None = None
    """When it was collected, in UTC."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    available_on: list[AvailableOn] | None = None
    """Where the item can be played."""
    metadata: MediaMetadata | None = None
    """The format of the copy. Needs `extended="metadata"`."""

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
