# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class PeriodCounts(OpenModel[Any]):
    """A total, and its average for each period."""

    total: float | Unset = UNSET
    yearly: float | Unset = UNSET
    monthly: float | Unset = UNSET
    weekly: float | Unset = UNSET
    daily: float | Unset = UNSET
