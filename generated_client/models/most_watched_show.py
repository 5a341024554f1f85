# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class MostWatchedShow(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    watcher_count: int
    """Number of people who watched it."""
    play_count: int
    """Number of episodes watched."""
    collected_count: int
    """Number of episodes collected."""
    collector_count: int
    """Number of people who collected some of it."""
    show: Show
    """The show."""
