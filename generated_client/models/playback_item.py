# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show


class PlaybackItem(Answer):
    """A movie or an episode that a person stopped part-way.

    How much there is of `movie`, `episode`, `show` depends on `extended` too: see `Movie`,
    `Episode`, `Show`.
    """

    progress: float
    """Scores at Rotten Tomatoes, in percent."""
    paused_at: datetime.datetime
    """When it was paused, in UTC."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    id: int | None = None
    """Id of the saved position."""
    movie: Movie | None = None
    """The movie, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Episode | None:
        """What `type` names, one of `movie`, `show`, `episode`; None if that is another."""
        item: Movie | Show | Episode | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
