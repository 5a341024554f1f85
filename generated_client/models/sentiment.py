# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Sentiment(OpenModel[Any]):
    sentiment: str
    """The point in a few words."""
    comment_ids: list[int] | None | Unset = UNSET
    """Comments that make it."""
