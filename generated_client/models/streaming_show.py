# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class StreamingShow(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    rank: int
    """Place in the chart, counted from 1."""
    show: Show
    """The show."""
    delta: int | None = None
    """Change since the period before."""
