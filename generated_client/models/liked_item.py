# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer, field

if TYPE_CHECKING:
    from ..models.comment import Comment
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.list_ import List
    from ..models.movie import Movie
    from ..models.season import Season
    from ..models.show import Show
    from ..models.unavailable_item import UnavailableItem


class LikedItem(Answer):
    """A comment or a list that a person likes. With a comment comes what it is about."""

    liked_at: datetime.datetime
    type: ItemType
    comment: Comment | UnavailableItem | None = None
    list_: List | UnavailableItem | None = field(key="list", default=None)
    comment_type: ItemType | None = None
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
