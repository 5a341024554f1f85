# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


class OnDeckSettings(Answer):
    sort_how: SortHow
    """Direction of the sort."""
    refresh: bool
    """Whether the page renews itself."""
    simple_progress: bool
    """Whether to show progress in brief."""
    only_favorites: bool
    """Whether to show favourites only."""
    sort: str | None = None
    """Field to sort by."""
