# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.note import Note
    from ..models.note_attachment import NoteAttachment
    from ..models.note_item import NoteItem
    from ..models.note_privacy import NotePrivacy
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


class NotedItem(Answer):
    """A note, and what it is attached to.

    How much there is of `movie`, `show`, `season`, `episode`, `person` depends on `extended`
    too: see `Movie`, `Show`, `Season`, `Episode`, `Person`.
    """

    id: int | None = None
    """Id of the note."""
    notes: str | None = None
    """The text."""
    privacy: NotePrivacy | None = None
    """Who may read it: `private`, `friends` or `public`."""
    spoiler: bool | None = None
    """Whether it gives the plot away."""
    created_at: datetime.datetime | None = None
    """When it was written, in UTC."""
    updated_at: datetime.datetime | None = None
    """When it last changed, in UTC."""
    item: NoteItem | None = None
    """What the note is attached to."""
    attached_to: NoteAttachment | None = None
    """What the note belongs to."""
    type: ItemType | None = None
    """Kind of the item; names the field that holds it."""
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
    note: Note | None = None
    """The note."""

    @property
    def type_(self) -> ItemType | None:
        """As `type`."""
        return self.type
