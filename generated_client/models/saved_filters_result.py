# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.saved_filter import SavedFilter
    from ..models.skipped_filter import SkippedFilter


class SavedFiltersResult(Answer):
    added: list[SavedFilter]
    """The filters that were saved."""
    skipped: list[SkippedFilter]
    """The filters that were not."""
