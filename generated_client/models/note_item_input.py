# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_input import EpisodeInput
    from ..models.movie_input import MovieInput
    from ..models.person_input import PersonInput
    from ..models.season_input import SeasonInput
    from ..models.show_input import ShowInput


@define(repr=False)
class NoteItemInput(Request):
    """The item, in the contract's way."""

    type_: str | Unset = field(default=UNSET, metadata={"key": "type"})
    """Kind of item; the item itself is in a field of this name."""
    movie: MovieInput | Unset = UNSET
    show: ShowInput | Unset = UNSET
    season: SeasonInput | Unset = UNSET
    episode: EpisodeInput | Unset = UNSET
    person: PersonInput | Unset = UNSET
