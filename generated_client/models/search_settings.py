# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.recent_query import RecentQuery


class SearchSettings(Answer):
    recent_queries: list[RecentQuery]
    """The latest searches."""
    image_type: str | None = None
    """Kind of picture to show."""
