# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class StreamingRank(Answer):
    rank: int | None = None
    """Place in the chart, counted from 1."""
    delta: int | None = None
    """Change since the day before."""
    link: str | None = None
    """Page of the chart."""
