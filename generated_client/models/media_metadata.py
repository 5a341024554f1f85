# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class MediaMetadata(OpenModel[Any]):
    """What a copy is like."""

    media_type: None | str | Unset = UNSET
    resolution: None | str | Unset = UNSET
    hdr: None | str | Unset = UNSET
    audio: None | str | Unset = UNSET
    audio_channels: None | str | Unset = UNSET
    field_3d: bool | None | Unset = field(default=UNSET, metadata={"key": "3d"})
