# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.minimal_collected_episodes import MinimalCollectedEpisodes


@define(repr=False)
class MinimalCollectedSeasons(OpenModel["MinimalCollectedEpisodes"]):
    """The collected episodes, by season."""

    additional_properties: dict[str, MinimalCollectedEpisodes] = field(init=False, factory=dict)
