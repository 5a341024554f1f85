# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer, field

if TYPE_CHECKING:
    from ..models.list_change import ListChange


class ListReorderResult(Answer):
    """What became of the new order of a list."""

    updated: int
    """How many were moved."""
    skipped_ids: list[int]
    """Ids that are not there."""
    list_: ListChange = field(key="list")
    """The list as it is now."""
