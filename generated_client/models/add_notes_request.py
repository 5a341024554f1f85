# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.note_attachment_input import NoteAttachmentInput
    from ..models.note_item_input import NoteItemInput
    from ..models.note_privacy import NotePrivacy
    from ..models.person_input import PersonInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput


@attrs.define(repr=False)
class AddNotesRequest(Request):
    """The text, and one item."""

    notes: str
    """The text, at most 500 characters."""
    spoiler: bool | Unset = UNSET
    """Whether it gives the plot away."""
    privacy: NotePrivacy | Unset = UNSET
    """Who may read it: `private`, `friends` or `public`."""
    attached_to: NoteAttachmentInput | Unset = UNSET
    """What the note belongs to, if not to the item itself."""
    item: NoteItemInput | Unset = UNSET
    """What to attach the note to."""
    movie: MovieInput | Unset = UNSET
    """The movie, if it is one."""
    show: ShowInput | Unset = UNSET
    """The show, if it is one."""
    season: SeasonInput | Unset = UNSET
    """The season, if it is one."""
    episode: EpisodeInput | Unset = UNSET
    """The episode, if it is one."""
    person: PersonInput | Unset = UNSET
    """The person, if it is one."""
