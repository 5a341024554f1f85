# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer, field


class MediaMetadata(Answer):
    """The format of a copy."""

    media_type: str | None
    """Where the copy is kept: `digital`, `bluray`, `dvd` and others."""
    resolution: str | None
    """Resolution of the picture, such as `uhd_4k` or `hd_1080p`."""
    hdr: str | None
    """High dynamic range of the picture, such as `dolby_vision` or `hdr10`."""
    audio: str | None
    """Coding of the sound, such as `dolby_atmos` or `aac`."""
    audio_channels: str | None
    """Number of audio channels, such as `5.1`."""
    field_3d: bool | None = field(key="3d")
    """Whether the picture is three-dimensional."""
