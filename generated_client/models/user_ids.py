# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._named import Ids


class UserIds(Ids):
    slug: str | None
    """The name in links. May be null."""
    trakt: int | None = None
    """Trakt id. Usually left out."""
    uuid: str | None = None
    """Identifier unique across Trakt, for use inside your own program; Trakt takes it nowhere."""
