# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.season_ids import SeasonIds
    from ..models.season_images import SeasonImages


@define(repr=False)
class Season(OpenModel[Any]):
    """A season of a show; number 0 holds the specials. What follows `ids` comes with `extended`:
    `full`, `images`, and `episodes` for the episodes.
    """

    number: int
    ids: SeasonIds
    rating: float | None | Unset = UNSET
    votes: int | None | Unset = UNSET
    episode_count: int | None | Unset = UNSET
    aired_episodes: int | None | Unset = UNSET
    title: None | str | Unset = UNSET
    original_title: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    total_runtime: int | None | Unset = UNSET
    """In minutes."""
    network: None | str | Unset = UNSET
    images: None | SeasonImages | Unset = UNSET
    episodes: list[Episode] | Unset = UNSET
