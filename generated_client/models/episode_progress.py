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
    completed: bool
    last_watched_at: datetime.datetime | None | Unset = UNSET
    collected_at: datetime.datetime | None | Unset = UNSET
    stats: None | ProgressStats | Unset = UNSET
