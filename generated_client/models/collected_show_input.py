# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.collected_season_number_input import CollectedSeasonNumberInput
    from ..models.show_ids_input import ShowIdsInput


@attrs.define(repr=False)
class CollectedShowInput(Request):
    """A show: all its episodes, or those of `seasons`."""

    collected_at: datetime.datetime | Unset = UNSET
    """When it was added to the collection, in UTC."""
    media_type: str | Unset = UNSET
    """Where the copy is kept: `digital`, `bluray`, `dvd` and others."""
    resolution: str | Unset = UNSET
    """Resolution of the picture, such as `uhd_4k` or `hd_1080p`."""
    hdr: str | Unset = UNSET
    """High dynamic range of the picture, such as `dolby_vision` or `hdr10`."""
    audio: str | Unset = UNSET
    """Coding of the sound, such as `dolby_atmos` or `aac`."""
    audio_channels: str | Unset = UNSET
    """Number of audio channels, such as `5.1`."""
    field_3d: bool | Unset = attrs.field(default=UNSET, metadata={"key": "3d"})
    """Whether the picture is three-dimensional."""
    title: str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | Unset = UNSET
    """Year of release."""
    ids: ShowIdsInput | Unset = UNSET
    """Ids of the show; one is enough."""
    seasons: list[CollectedSeasonNumberInput] | Unset = UNSET
    """Only these seasons of it."""
