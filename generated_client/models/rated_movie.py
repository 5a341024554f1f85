# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie


class RatedMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    rated_at: datetime.datetime
    """When the rating was given, in UTC."""
    rating: int
    """From 1 to 10."""
    movie: Movie
    """The movie."""
    type: ItemType | None = None
    """Kind of item; the item itself is in the field of this name."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type
