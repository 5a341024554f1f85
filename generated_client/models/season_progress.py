# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_progress import EpisodeProgress
    from ..models.progress_stats import ProgressStats


@define(repr=False)
class SeasonProgress(OpenModel[Any]):
    number: int
    aired: int
    completed: int
    episodes: list[EpisodeProgress]
    title: None | str | Unset = UNSET
    stats: None | ProgressStats | Unset = UNSET
