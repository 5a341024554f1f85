# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.watched_episode import WatchedEpisode


@define(repr=False)
class WatchedSeason(OpenModel[Any]):
    number: int
    """Number of the season; 0 stands for the specials."""
    episodes: list[WatchedEpisode]
    """The episodes watched."""
