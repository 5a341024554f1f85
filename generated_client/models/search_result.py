# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer, field

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.list_ import List
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.show import Show


class SearchResult(Answer):
    """How much there is of `movie`, `show`, `episode`, `person`, `list` depends on `extended` too:
    see `Movie`, `Show`, `Episode`, `Person`, `List`.
    """

    score: float | None
    """How well it matches; null for a search by id."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show; for an episode, the one it belongs to."""
    episode: Episode | None = None
    """The episode, if it is one."""
    person: Person | None = None
    """The person, if it is one."""
    list_: List | None = field(key="list", default=None)
    """The list, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Episode | Person | List | None:
        """What `type` names, one of `movie`, `show`, `episode`, `person`, `list`; None if that is another."""
        item: Movie | Show | Episode | Person | List | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
