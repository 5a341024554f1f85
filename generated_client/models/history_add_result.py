# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import WriteResult

if TYPE_CHECKING:
    from ..models.history_counts import HistoryCounts
    from ..models.not_found_items import NotFoundItems


class HistoryAddResult(WriteResult):
    """What became of the plays that were sent."""

    added: HistoryCounts
    """Counts of what was added."""
    updated: HistoryCounts
    """Counts of what was changed."""
    not_found: NotFoundItems
    """What Trakt could not find, as it was sent."""
