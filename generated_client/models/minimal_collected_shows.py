# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.minimal_collected_episodes import MinimalCollectedEpisodes
from ..models.minimal_collected_seasons import MinimalCollectedSeasons

if TYPE_CHECKING:
    from ..models.minimal_collected_episodes import MinimalCollectedEpisodes  # noqa: F401
    from ..models.minimal_collected_seasons import MinimalCollectedSeasons  # noqa: F401


class MinimalCollectedShows(AnswerMap["MinimalCollectedSeasons"]):
    """The collected episodes, by the Trakt id of the show."""
