# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.collected_episode import CollectedEpisode


@define(repr=False)
class CollectedSeason(OpenModel[Any]):
    number: int
    """Number of the season; 0 stands for the specials."""
    episodes: list[CollectedEpisode]
    """The episodes collected."""
