# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class WatchNowPrices(Answer):
    rent: str | None = None
    """Price to rent."""
    purchase: str | None = None
    """Price to buy."""
