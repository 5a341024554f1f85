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
    ids: NotFoundIds | None = None
    rating: int | None = None
    """The rating, from 1 to 10."""
