# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class MediaMetadata(OpenModel[Any]):
    """What a copy is like."""

    media_type: None | str
    resolution: None | str
    hdr: None | str
    audio: None | str
    audio_channels: None | str
    field_3d: bool | None = field(metadata={"key": "3d"})
