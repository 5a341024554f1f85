# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_ids_input import MovieIdsInput


@define(repr=False)
class CollectedMovieInput(Request):
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = field(default=UNSET, metadata={"key": "3d"})
    title: str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | Unset = UNSET
    """Year of the first release."""
    ids: MovieIdsInput | Unset = UNSET
    """Ids of the movie; one is enough."""
