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
    """A comment, and what it is about.

    How much there is of `movie`, `show`, `season`, `episode`, `list` depends on `extended` too:
    see `Movie`, `Show`, `Season`, `Episode`, `List`.
    """

    type: ItemType
    """Kind of the item that the comment is about."""
    comment: Comment
    """The comment."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, also of a season or episode."""
    season: Season | None = None
    """The season, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""
    list_: List | None = field(key="list", default=None)
    """The list, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Season | Episode | List | Comment | None:
        """What `type` names, one of `movie`, `show`, `season`, `episode`, `list`, `comment`; None if that is another."""
        item: Movie | Show | Season | Episode | List | Comment | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
