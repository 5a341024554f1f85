# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.watched_episode import WatchedEpisode


class WatchedSeason(Answer):
    number: int
    """Number of the season; 0 stands for the specials."""
    episodes: list[WatchedEpisode]
    """The episodes watched."""
