# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class StreamingServiceCounts(OpenModel[Any]):
    source: str
    name: str
    shows: int | Unset = UNSET
    movies: int | Unset = UNSET
    all_: int | Unset = field(default=UNSET, metadata={"key": "all"})
