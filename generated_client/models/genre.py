# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.subgenre import Subgenre


class Genre(Answer):
    name: str
    """Name in English."""
    slug: str
    """Slug, as filters take it."""
    subgenres: list[Subgenre] | None = None
    """Finer genres within it."""
