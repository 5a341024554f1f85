# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import WriteResult

if TYPE_CHECKING:
    from ..models.hidden_counts import HiddenCounts
    from ..models.not_found_items import NotFoundItems


class HiddenRemoveResult(WriteResult):
    """What became of the items to unhide."""

    deleted: HiddenCounts
    """Counts of what was removed."""
    not_found: NotFoundItems
    """What Trakt could not find, as it was sent."""
