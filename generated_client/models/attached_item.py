# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer, field

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.list_ import List
    from ..models.movie import Movie
    from ..models.season import Season
    from ..models.show import Show


class AttachedItem(Answer):
    """What a comment is about.

    How much there is of `movie`, `show`, `season`, `episode`, `list` depends on `extended` too:
    see `Movie`, `Show`, `Season`, `Episode`, `List`.
    """

    type: ItemType
    """Kind of list, such as `personal` or `official`."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
    season: Season | None = None
    """Number of the season; 0 stands for the specials."""
    episode: Episode | None = None
    """The episode, if it is one."""
    list_: List | None = field(key="list", default=None)
    """The list, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Season | Episode | List | None:
        """What `type` names, one of `movie`, `show`, `season`, `episode`, `list`; None if that is another."""
        item: Movie | Show | Season | Episode | List | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
