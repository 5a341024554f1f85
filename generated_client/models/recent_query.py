# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class RecentQuery(OpenModel[Any]):
    query: str
    type_: str = field(metadata={"key": "type"})
    created_at: int
    """In Unix seconds."""
