# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.season import Season
    from ..models.show import Show
    from ..models.user import User


class HiddenItem(Answer):
    """How much there is of `movie`, `show`, `season`, `user` depends on `extended` too: see
    `Movie`, `Show`, `Season`, `User`.
    """

    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    hidden_at: datetime.datetime | None = None
    """When it was hidden, in UTC."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
    season: Season | None = None
    """The season, if it is one."""
    user: User | None = None
    """The user, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Season | User | None:
        """What `type` names, one of `movie`, `show`, `season`, `user`; None if that is another."""
        item: Movie | Show | Season | User | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
