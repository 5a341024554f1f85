# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

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


@define(repr=False)
class NotedItem(OpenModel[Any]):
    """A note, and what it is attached to."""

    id: int | Unset = UNSET
    """Number of the note."""
    notes: None | str | Unset = UNSET
    privacy: NotePrivacy | Unset = UNSET
    """Who may read it: `private`, `friends` or `public`."""
    spoiler: bool | Unset = UNSET
    """Whether it gives the plot away."""
    created_at: datetime.datetime | Unset = UNSET
    """When it was written, in UTC."""
    updated_at: datetime.datetime | Unset = UNSET
    """When it last changed, in UTC."""
    item: NoteItem | Unset = UNSET
    """What the note is attached to."""
    attached_to: NoteAttachment | Unset = UNSET
    type_: ItemType | Unset = field(default=UNSET, metadata={"key": "type"})
    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
    season: Season | Unset = UNSET
    episode: Episode | Unset = UNSET
    person: Person | Unset = UNSET
    note: Note | Unset = UNSET
