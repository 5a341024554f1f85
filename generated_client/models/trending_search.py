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
    """What many people search for."""

    id: int
    count: int
    type: ItemType
    movie: Movie | None = None
    show: Show | None = None
    person: Person | None = None

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
