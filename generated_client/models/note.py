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
    notes: None | str | Unset = UNSET
    privacy: NotePrivacy | Unset = UNSET
    spoiler: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    item: NoteItem | Unset = UNSET
    user: User | Unset = UNSET
