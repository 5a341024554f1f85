# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie


class PausedMovie(Answer):
    """A movie paused part-way.

    How much there is of `movie` depends on `extended` too: see `Movie`.
    """

    progress: float
    """Scores at Rotten Tomatoes, in percent."""
    paused_at: datetime.datetime
    """When it was paused, in UTC."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie
    """The movie."""
    id: int | None = None
    """Id of the saved position."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
