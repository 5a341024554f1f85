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


class Watching(Answer):
    """What a person is watching right now.

    How much there is of `movie`, `episode`, `show` depends on `extended` too: see `Movie`,
    `Episode`, `Show`.
    """

    expires_at: datetime.datetime
    """When it is expected to end, in UTC."""
    started_at: datetime.datetime
    """When it began, in UTC."""
    action: str
    """`checkin` or `scrobble`."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
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
