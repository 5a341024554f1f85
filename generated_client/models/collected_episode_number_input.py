# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from attrs import define, field

from .._request import Request
from ..types import UNSET, Unset


@define(repr=False)
class CollectedEpisodeNumberInput(Request):
    number: int
    """Number within the season."""
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = field(default=UNSET, metadata={"key": "3d"})
