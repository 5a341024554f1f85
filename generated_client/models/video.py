# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class Video(Answer):
    title: str
    """Title of the video."""
    url: str
    """Address of the video."""
    site: str
    """Site it is on."""
    type: str
    """Kind of video, such as `trailer`, `teaser` or `clip`."""
    size: int
    """Height of the picture, in lines."""
    official: bool
    """Whether it comes from the makers of the title."""
    published_at: datetime.datetime
    """When it was put up, in UTC."""
    country: str
    """Two-letter code of the country it is for."""
    language: str
    """Two-letter code of its language."""

    @property
    def type_(self) -> str:
        """As `type`."""
        return self.type
