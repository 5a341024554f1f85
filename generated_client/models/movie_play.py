# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.history_action import HistoryAction
    from ..models.item_type import ItemType
    from ..models.movie import Movie


class MoviePlay(Answer):
    """A play of a movie.

    How much there is of `movie` depends on `extended` too: see `Movie`.
    """

    id: int
    """Id of this play (64 bits), by which it can be removed."""
    watched_at: datetime.datetime
    """When it was watched, in UTC."""
    action: HistoryAction
    """How the play came about: `scrobble` by a player, `checkin` by hand, `watch` added later."""
    type: ItemType
    """Kind of item; the item itself is in the field of this name."""
    movie: Movie
    """The movie."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
