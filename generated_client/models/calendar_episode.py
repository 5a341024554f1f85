# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.show import Show


class CalendarEpisode(Answer):
    """How much there is of `episode`, `show` depends on `extended` too: see `Episode`, `Show`."""

    first_aired: datetime.datetime
    """When the episode airs, in UTC."""
    episode: Episode
    """The episode."""
    show: Show
    """The show, also of an episode."""
