# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ProgressStats(Answer):
    play_count: int
    """Number of plays."""
    minutes_watched: int
    """Minutes watched."""
    minutes_left: int | None = None
    """Minutes still to watch."""
