# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.season_ids import SeasonIds
    from ..models.season_images import SeasonImages


class Season(Answer):
    """A season of a show; number 0 holds the specials. What follows `ids` comes with `extended`:
    `full`, `images`, and `episodes` for the episodes.
    """

    number: int
    """Number of the season; 0 stands for the specials."""
    ids: SeasonIds
    """What the season is called at Trakt and elsewhere."""
    rating: float | None = None
    """Mean of all ratings, from 0 to 10."""
    votes: int | None = None
    """Number of ratings."""
    episode_count: int | None = None
    """Number of episodes, aired or announced."""
    aired_episodes: int | None = None
    """Number of episodes aired so far."""
    title: str | None = None
    """Title, often just the number in words."""
    original_title: str | None = None
    """Title in the language it was made in."""
    overview: str | None = None
    """Summary of the season."""
    first_aired: datetime.datetime | None = None
    """When its first episode aired, in UTC."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    total_runtime: int | None = None
    """In minutes."""
    network: str | None = None
    """Network that aired it."""
    images: SeasonImages | None = None
    """Artwork; only with `extended=images`."""
    episodes: list[Episode] | None = None
    """Episodes of the season; only with `extended=episodes`."""
