# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.sentiment import Sentiment


@define(repr=False)
class Sentiments(OpenModel[Any]):
    """What people praise and blame in their comments."""

    good: list[Sentiment]
    bad: list[Sentiment]
    analyzed_at: datetime.datetime
    comment_count: int
