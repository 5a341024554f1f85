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
    """Number of the season; 0 stands for the specials."""
    aired: int
    """Number of episodes aired."""
    completed: int
    """Number of those watched or collected."""
    episodes: list[EpisodeProgress]
    """The progress by episode."""
    title: None | str | Unset = UNSET
    """Title, often just the number in words."""
    stats: None | ProgressStats | Unset = UNSET
    """Plays and minutes; only with `include_stats`."""
