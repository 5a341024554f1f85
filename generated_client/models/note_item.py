# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.note_attachment import NoteAttachment
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


class NoteItem(Answer):
    """What a note is attached to.

    How much there is of `movie`, `show`, `season`, `episode`, `person` depends on `extended`
    too: see `Movie`, `Show`, `Season`, `Episode`, `Person`.
    """

    type: ItemType | None = None
    """Kind of item; the item itself is in a field of this name."""
    attached_to: NoteAttachment | None = None
    """What the note belongs to."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
    season: Season | None = None
    """The season, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""
    person: Person | None = None
    """The person, if it is one."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type

    @property
    def item(self) -> Movie | Show | Season | Episode | Person | None:
        """What `type` names, one of `movie`, `show`, `season`, `episode`, `person`; None if that is another."""
        item: Movie | Show | Season | Episode | Person | None
        item = getattr(self, self.type) if self.type in self._fields else None
        return item
