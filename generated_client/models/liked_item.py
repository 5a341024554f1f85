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
    """A comment or a list that a person likes. With a comment comes what it is about.

    How much there is of `list`, `movie`, `show`, `season`, `episode` depends on `extended` too:
    see `List`, `Movie`, `Show`, `Season`, `Episode`.
    """

    liked_at: datetime.datetime
    """When the like was given, in UTC."""
    type: ItemType
    """What is liked: `comment` or `list`."""
    comment: Comment | UnavailableItem | None = None
    """The comment, if it is one."""
    list_: List | UnavailableItem | None = field(key="list", default=None)
    """The list, if it is one."""
    comment_type: ItemType | None = None
    """Kind of the item that the comment is about."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
    season: Season | None = None
    """The season, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(
        self,
    ) -> (
        Movie | Show | Season | Episode | List | UnavailableItem | Comment | UnavailableItem | None
    ):
        """What `type` names, one of `movie`, `show`, `season`, `episode`, `list`, `comment`; None if that is another."""
        item: (
            Movie
            | Show
            | Season
            | Episode
            | List
            | UnavailableItem
            | Comment
            | UnavailableItem
            | None
        )
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
