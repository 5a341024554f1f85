# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.person_input import PersonInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput


@attrs.define(repr=False)
class NoteItemInput(Request):
    """The item that the note is about."""

    type_: str | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """Kind of item; the item itself is in a field of this name."""
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
