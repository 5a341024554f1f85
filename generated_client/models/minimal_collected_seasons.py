# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.minimal_collected_episodes import MinimalCollectedEpisodes

if TYPE_CHECKING:
    from ..models.minimal_collected_episodes import MinimalCollectedEpisodes  # noqa: F401


class MinimalCollectedSeasons(AnswerMap["MinimalCollectedEpisodes"]):
    """The collected episodes, by season."""
