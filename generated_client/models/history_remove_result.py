# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import WriteResult

if TYPE_CHECKING:
    from ..models.history_counts import HistoryCounts
    from ..models.not_found_items import NotFoundItems


class HistoryRemoveResult(WriteResult):
    """What became of the plays to remove."""

    deleted: HistoryCounts
    """Counts of what was removed."""
    not_found: NotFoundItems
    """What Trakt could not find, as it was sent."""
