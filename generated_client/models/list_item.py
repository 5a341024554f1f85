# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


class ListItem(Answer):
    """An item of a list, of the watchlist or of the favourites.

    How much there is of `movie`, `show`, `season`, `episode`, `person` depends on `extended`
    too: see `Movie`, `Show`, `Season`, `Episode`, `Person`.
    """

    listed_at: datetime.datetime
    """When it was added, in UTC."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    rank: int | None = None
    """Place on the list, counted from 1."""
    id: int | None = None
    """Id of the entry, not of the item."""
    notes: str | None = None
    """What the owner says about it."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
    season: Season | None = None
    """The season, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""
    person: Person | None = None
    """The person, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Season | Episode | Person | None:
        """What `type` names, one of `movie`, `show`, `season`, `episode`, `person`; None if that is another."""
        item: Movie | Show | Season | Episode | Person | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
