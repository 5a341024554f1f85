# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.season import Season
    from ..models.show import Show


class RatedItem(Answer):
    """How much there is of `movie`, `show`, `season`, `episode` depends on `extended` too: see
    `Movie`, `Show`, `Season`, `Episode`.
    """

    rated_at: datetime.datetime
    """When the rating was given, in UTC."""
    rating: int
    """From 1 to 10."""
    type: ItemType | None = None
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
    season: Season | None = None
    """The season, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Season | Episode | None:
        """What `type` names, one of `movie`, `show`, `season`, `episode`; None if that is another."""
        item: Movie | Show | Season | Episode | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
