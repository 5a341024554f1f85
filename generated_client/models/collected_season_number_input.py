# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.collected_episode_number_input import CollectedEpisodeNumberInput


@define(repr=False)
class CollectedSeasonNumberInput(Request):
    number: int
    """Number of the season; 0 stands for the specials."""
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = field(default=UNSET, metadata={"key": "3d"})
    episodes: list[CollectedEpisodeNumberInput] | Unset = UNSET
    """Only these episodes of it."""
