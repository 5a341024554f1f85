# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.progress_stats import ProgressStats


@define(repr=False)
class EpisodeProgress(OpenModel[Any]):
    number: int
    """Number within the season."""
    completed: bool
    """Whether it was watched or collected."""
    last_watched_at: datetime.datetime | None | Unset = UNSET
    """When it was last watched, in UTC."""
    collected_at: datetime.datetime | None | Unset = UNSET
    stats: None | ProgressStats | Unset = UNSET
    """Plays and minutes."""
