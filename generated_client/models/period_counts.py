# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class PeriodCounts(Answer):
    """A total, and its average for each period."""

    total: float
    yearly: float
    monthly: float
    weekly: float
    daily: float
