# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


class ProfileSort(Answer):
    sort_by: str
    """Field to sort by."""
    sort_how: SortHow
    """Direction of the sort."""
