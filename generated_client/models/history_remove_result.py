# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.history_counts import HistoryCounts
    from ..models.not_found_items import NotFoundItems


@define(repr=False)
class HistoryRemoveResult(OpenModel[Any]):
    """What became of the plays that were meant."""

    deleted: HistoryCounts
    """Counts of what was removed."""
    not_found: NotFoundItems
    """What Trakt could not find, as it was sent."""
