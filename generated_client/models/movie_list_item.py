# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie


class MovieListItem(Answer):
    """A movie on a list.

    How much there is of `movie` depends on `extended` too: see `Movie`.
    """

    listed_at: datetime.datetime
    """When it was added, in UTC."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie
    """The movie."""
    rank: int | None = None
    """Place on the list, counted from 1."""
    id: int | None = None
    """Id of the entry, not of the item."""
    notes: str | None = None
    """What the owner says about it."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
