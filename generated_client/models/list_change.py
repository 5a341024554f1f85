# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class ListChange(OpenModel[Any]):
    updated_at: datetime.datetime
    """When the list last changed, in UTC."""
    item_count: int
    """Number of entries now."""
