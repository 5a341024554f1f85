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
    from ..models.user import User


class SocialActivity(Answer):
    """Something a friend has done.

    How much there is of `user`, `movie`, `episode`, `show` depends on `extended` too: see
    `User`, `Movie`, `Episode`, `Show`.
    """

    id: int
    """Id of the activity."""
    activity_at: datetime.datetime
    """When it was done, in UTC."""
    action: str
    """What was done, such as `watch` or `scrobble`."""
    user: User
    """Who did it."""
    type: ItemType
    """Kind of the item; names the field that holds it."""
    user_rating: int | None = None
    """Their rating, from 1 to 10, if they gave one."""
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
    def item(self) -> Movie | Show | Episode | User | None:
        """What `type` names, one of `movie`, `show`, `episode`, `user`; None if that is another."""
        item: Movie | Show | Episode | User | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
