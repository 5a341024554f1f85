# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

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


class CommentedItem(Answer):
    """A comment, and what it is about."""

    type: ItemType
    comment: Comment
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None
    list_: List | None = field(key="list", default=None)

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
