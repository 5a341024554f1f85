# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.not_found_ids import NotFoundIds


class NotFoundItem(Answer):
    title: str | None = None
    """Title in English, or the original one where there is none."""
    year: int | None = None
    """Year of release, as it was sent."""
    ids: NotFoundIds | None = None
    """The ids that were sent."""
    rating: int | None = None
    """The rating, from 1 to 10."""
