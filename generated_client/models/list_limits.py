# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class ListLimits(OpenModel[Any]):
    count: int
    """Personal lists."""
    item_count: int
    """Items on one list."""
