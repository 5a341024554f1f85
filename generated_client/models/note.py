# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.note_item import NoteItem
    from ..models.note_privacy import NotePrivacy
    from ..models.user import User


@define(repr=False)
class Note(OpenModel[Any]):
    """A note that a person keeps for themselves, or shows."""

    id: int
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
    user: User | Unset = UNSET
