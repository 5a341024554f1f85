# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.collected_episode import CollectedEpisode


class CollectedSeason(Answer):
    """How much there is of `episodes` depends on `extended` too: see `CollectedEpisode`."""

    number: int
    """Number of the season; 0 stands for the specials."""
    episodes: list[CollectedEpisode]
    """The episodes collected."""
