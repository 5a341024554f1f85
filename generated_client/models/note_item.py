# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.note_attachment import NoteAttachment
    from ..models.person import Person
    from ..models.season import Season
    from ..models.show import Show


@define(repr=False)
class NoteItem(OpenModel[Any]):
    """What a note is attached to."""

    type_: ItemType | Unset = field(default=UNSET, metadata={"key": "type"})
    """Kind of item; the item itself is in a field of this name."""
    attached_to: NoteAttachment | Unset = UNSET
    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
    season: Season | Unset = UNSET
    episode: Episode | Unset = UNSET
    person: Person | Unset = UNSET
