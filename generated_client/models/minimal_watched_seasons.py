# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.minimal_watched_episodes import MinimalWatchedEpisodes


@define(repr=False)
class MinimalWatchedSeasons(OpenModel["MinimalWatchedEpisodes"]):
    """The plays, by season."""

    additional_properties: dict[str, MinimalWatchedEpisodes] = field(init=False, factory=dict)
