# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ListIds(Answer):
    trakt: int
    """Number at Trakt."""
    slug: str | None
    """Readable name, unique among the owner's lists only."""
