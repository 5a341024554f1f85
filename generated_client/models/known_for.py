# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show


class KnownFor(Answer):
    """A movie or show that a person is known for.

    How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`.
    """

    type: ItemType
    """Kind of item."""
    characters: list[str]
    """Names of the characters played."""
    jobs: list[str]
    """Jobs in the crew."""
    episode_count: int
    """Number of episodes that the person is in; 0 for movies."""
    series_regular: bool
    """Whether the person belongs to the main cast."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | None:
        """What `type` names, one of `movie`, `show`; None if that is another."""
        item: Movie | Show | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
