# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class StreamingRank(OpenModel[Any]):
    rank: int | None | Unset = UNSET
    """Place in the chart, counted from 1."""
    delta: int | None | Unset = UNSET
    """Change since the day before."""
    link: None | str | Unset = UNSET
    """Page of the chart."""
