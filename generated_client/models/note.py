# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.note_item import NoteItem
    from ..models.note_privacy import NotePrivacy
    from ..models.user import User


class Note(Answer):
    """A note of a person about an item.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    id: int
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
    user: User | None = None
    """Who wrote it."""
