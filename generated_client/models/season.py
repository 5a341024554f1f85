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
    """Number of the season; 0 stands for the specials."""
    ids: SeasonIds
    """What the season is called at Trakt and elsewhere."""
    rating: float | None | Unset = UNSET
    """Mean of all ratings, from 0 to 10."""
    votes: int | None | Unset = UNSET
    """Number of ratings."""
    episode_count: int | None | Unset = UNSET
    """Number of episodes, aired or announced."""
    aired_episodes: int | None | Unset = UNSET
    """Number of episodes aired so far."""
    title: None | str | Unset = UNSET
    """Title, often just the number in words."""
    original_title: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    """Summary of the season."""
    first_aired: datetime.datetime | None | Unset = UNSET
    """When its first episode aired, in UTC."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the entry last changed, in UTC."""
    total_runtime: int | None | Unset = UNSET
    """In minutes."""
    network: None | str | Unset = UNSET
    """Network that aired it."""
    images: None | SeasonImages | Unset = UNSET
    """Artwork; only with `extended=images`."""
    episodes: list[Episode] | Unset = UNSET
