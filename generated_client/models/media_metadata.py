# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer, field


class MediaMetadata(Answer):
    """What a copy is like."""

    media_type: str | None
    resolution: str | None
    hdr: str | None
    audio: str | None
    audio_channels: str | None
    field_3d: bool | None = field(key="3d")
