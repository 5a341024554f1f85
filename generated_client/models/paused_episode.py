# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.show import Show


class PausedEpisode(Answer):
    """An episode paused part-way.

    How much there is of `episode`, `show` depends on `extended` too: see `Episode`, `Show`.
    """

    progress: float
    """Scores at Rotten Tomatoes, in percent."""
    paused_at: datetime.datetime
    """When it was paused, in UTC."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    episode: Episode
    """The episode."""
    show: Show
    """The show; of a season or an episode, the one it belongs to."""
    id: int | None = None
    """Id of the saved position."""

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
