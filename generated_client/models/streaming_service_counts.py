# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class StreamingServiceCounts(OpenModel[Any]):
    source: str
    name: str
    shows: int
    movies: int
    all_: int = field(metadata={"key": "all"})
