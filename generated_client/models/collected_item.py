# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.collected_season import CollectedSeason
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.media_metadata import MediaMetadata
    from ..models.movie import Movie
    from ..models.show import Show


class CollectedItem(Answer):
    """A movie, a show or an episode that a person owns.

    `extended="metadata"` brings `metadata`.

    How much there is of `movie`, `show`, `episode` depends on `extended` too: see `Movie`,
    `Show`, `Episode`.
    """

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
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
    episode: Episode | None = None
    """The episode, if it is one."""
    seasons: list[CollectedSeason] | None = None
    """What is collected, by season and episode."""
    available_on: list[AvailableOn] | None = None
    """Where the item can be played."""
    metadata: MediaMetadata | None = None
    """The format of the copy. Needs `extended="metadata"`."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Episode | None:
        """What `type` names, one of `movie`, `show`, `episode`; None if that is another."""
        item: Movie | Show | Episode | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
