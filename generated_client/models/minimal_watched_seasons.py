# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.minimal_watched_episodes import MinimalWatchedEpisodes

if TYPE_CHECKING:
    from ..models.minimal_watched_episodes import MinimalWatchedEpisodes  # noqa: F401


class MinimalWatchedSeasons(AnswerMap["MinimalWatchedEpisodes"]):
    """The plays, by season."""
