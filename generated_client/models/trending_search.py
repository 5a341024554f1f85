# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.person import Person
    from ..models.show import Show


class TrendingSearch(Answer):
    """What many people search for.

    How much there is of `movie`, `show`, `person` depends on `extended` too: see `Movie`,
    `Show`, `Person`.
    """

    id: int
    """Id of the search."""
    count: int
    """Number of people who looked for it."""
    type: ItemType
    """Kind of the item; names the field that holds it."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
    person: Person | None = None
    """The person, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Person | None:
        """What `type` names, one of `movie`, `show`, `person`; None if that is another."""
        item: Movie | Show | Person | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
