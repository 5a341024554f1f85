# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Video(OpenModel[Any]):
    title: str
    """Title of the video."""
    url: str
    """Address of the video."""
    site: str
    """Site it is on."""
    type_: str = field(metadata={"key": "type"})
    """Kind of video, such as `trailer`, `teaser` or `clip`."""
    size: int | Unset = UNSET
    """Lines."""
    official: bool | Unset = UNSET
    """Whether it comes from the makers."""
    published_at: datetime.datetime | Unset = UNSET
    """When it was put up, in UTC."""
    country: str | Unset = UNSET
    """Two-letter code of the country it is for."""
    language: str | Unset = UNSET
    """Two-letter code of its language."""
