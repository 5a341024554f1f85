# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class WatchNowSourceImages(Answer):
    logo: str | None = None
    """Address of the logo."""
    channel: str | None = None
    """Address of the picture of the channel."""
