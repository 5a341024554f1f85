# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class PeriodCounts(Answer):
    """A total, and its average for each period."""

    total: float
    """The sum."""
    yearly: float
    """Average for a year."""
    monthly: float
    """Average for a month."""
    weekly: float
    """Average for a week."""
    daily: float
    """Average for a day."""
