# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.saved_filter import SavedFilter
    from ..models.skipped_filter import SkippedFilter


@define(repr=False)
class SavedFiltersResult(OpenModel[Any]):
    added: list[SavedFilter]
    skipped: list[SkippedFilter]
