# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class Video(OpenModel[Any]):
    title: str
    url: str
    site: str
    type_: str = field(metadata={"key": "type"})
    size: int
    """Lines."""
    official: bool
    published_at: datetime.datetime
    country: str
    language: str
