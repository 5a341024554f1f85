# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class PeriodCounts(OpenModel[Any]):
    """A total, and its average for each period."""

    total: float
    yearly: float
    monthly: float
    weekly: float
    daily: float
