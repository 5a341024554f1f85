# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_change import ListChange


@define(repr=False)
class ReorderResult(OpenModel[Any]):
    updated: int
    """How many were moved."""
    skipped_ids: list[int] | Unset = UNSET
    """Ids that are not there."""
    list_: ListChange | Unset = field(default=UNSET, metadata={"key": "list"})
    """The list as it is now."""
