# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._named import Item

if TYPE_CHECKING:
    from ..models.list_ids import ListIds


class CreatedSmartList(Item):
    ids: ListIds
    """Ids of the smart list."""
