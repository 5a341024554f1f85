# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.item_type import ItemType
    from ..models.media_metadata import MediaMetadata
    from ..models.movie import Movie


class CollectedMovie(Answer):
    """A collected movie.

    How much there is of `movie` depends on `extended` too: see `Movie`.
    """

    movie: Movie
    """The movie."""
    type: ItemType | None = None
    """Kind of item; the item itself is in the field of this name."""
    collected_at: datetime.datetime | None = None
    """When it was collected, in UTC."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    last_collected_at: datetime.datetime | None = None
    """When an episode was last collected, in UTC."""
    last_updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    available_on: list[AvailableOn] | None = None
    """Where the item can be played."""
    metadata: MediaMetadata | None = None
    """Resolution, audio and the like."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type
