# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class RecentQuery(OpenModel[Any]):
    query: str | Unset = UNSET
    type_: str | Unset = field(default=UNSET, metadata={"key": "type"})
    created_at: int | Unset = UNSET
    """In Unix seconds."""
