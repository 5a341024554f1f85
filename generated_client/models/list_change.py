# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ListChange(OpenModel[Any]):
    updated_at: datetime.datetime | Unset = UNSET
    """When the list last changed, in UTC."""
    item_count: int | Unset = UNSET
    """Number of entries now."""
