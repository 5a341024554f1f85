# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.hidden_counts import HiddenCounts
    from ..models.not_found_items import NotFoundItems


@define(repr=False)
class HiddenAddResult(OpenModel[Any]):
    """What became of the items to hide."""

    added: HiddenCounts
    """Counts of what was added."""
    not_found: NotFoundItems
    """What Trakt could not find, as it was sent."""
