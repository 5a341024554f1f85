# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.list_change import ListChange


@define(repr=False)
class ListReorderResult(OpenModel[Any]):
    """What became of the new order of a list."""

    updated: int
    """How many were moved."""
    skipped_ids: list[int]
    """Ids that are not there."""
    list_: ListChange = field(metadata={"key": "list"})
    """The list as it is now."""
