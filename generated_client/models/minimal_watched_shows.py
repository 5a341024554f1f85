# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.minimal_watched_episodes import MinimalWatchedEpisodes
from ..models.minimal_watched_seasons import MinimalWatchedSeasons

if TYPE_CHECKING:
    from ..models.minimal_watched_episodes import MinimalWatchedEpisodes  # noqa: F401
    from ..models.minimal_watched_seasons import MinimalWatchedSeasons  # noqa: F401


class MinimalWatchedShows(AnswerMap["MinimalWatchedSeasons"]):
    """The plays, by the Trakt id of the show."""
