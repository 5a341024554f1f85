# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.minimal_watched_seasons import MinimalWatchedSeasons


@define(repr=False)
class MinimalWatchedShows(OpenModel["MinimalWatchedSeasons"]):
    """The plays, by the Trakt id of the show."""

    additional_properties: dict[str, MinimalWatchedSeasons] = field(init=False, factory=dict)
