# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.minimal_collected_seasons import MinimalCollectedSeasons


@define(repr=False)
class MinimalCollectedShows(OpenModel["MinimalCollectedSeasons"]):
    """The collected episodes, by the Trakt id of the show."""

    additional_properties: dict[str, MinimalCollectedSeasons] = field(init=False, factory=dict)
