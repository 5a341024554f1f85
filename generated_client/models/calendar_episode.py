# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.show import Show


@define(repr=False)
class CalendarEpisode(OpenModel[Any]):
    first_aired: datetime.datetime
    """When the episode airs, in UTC."""
    episode: Episode
    show: Show
