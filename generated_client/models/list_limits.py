# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ListLimits(OpenModel[Any]):
    count: int | Unset = UNSET
    """Personal lists."""
    item_count: int | Unset = UNSET
    """Items on one list."""
