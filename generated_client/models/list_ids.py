# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._named import Ids


class ListIds(Ids):
    trakt: int
    """Trakt id."""
    slug: str | None
    """Readable name, unique among the owner's lists only."""
