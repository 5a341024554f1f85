# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class PlexIds(Answer):
    guid: str | None = None
    """Identifier at Plex."""
    slug: str | None = None
    """Readable name at Plex."""
