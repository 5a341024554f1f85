# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.sort_how import SortHow


@define(repr=False)
class ProfileSort(OpenModel[Any]):
    sort_by: str
    sort_how: SortHow
