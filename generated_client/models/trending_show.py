# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class TrendingShow(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    watchers: int
    """Number of people who are watching now."""
    show: Show
    """The show."""
