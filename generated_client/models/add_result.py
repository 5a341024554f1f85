# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_counts import ItemCounts
    from ..models.list_change import ListChange
    from ..models.not_found_items import NotFoundItems


@define(repr=False)
class AddResult(OpenModel[Any]):
    """What became of the items that were sent."""

    added: ItemCounts | None | Unset = UNSET
    updated: ItemCounts | None | Unset = UNSET
    existing: ItemCounts | None | Unset = UNSET
    not_found: NotFoundItems | Unset = UNSET
    list_: ListChange | Unset = field(default=UNSET, metadata={"key": "list"})
