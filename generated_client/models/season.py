# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from .._named import Item

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.season_ids import SeasonIds
    from ..models.season_images import SeasonImages


class Season(Item):
    """A season of a show; number 0 holds the specials.

    `extended="full"` brings `rating`, `votes`, `episode_count`, `aired_episodes`, `title`,
    `original_title`, `overview`, `first_aired`, `updated_at`, `total_runtime`, `network`.

    `extended="full"` or `"images"` brings `images`.

    `extended="episodes"` brings `episodes`.

    How much there is of `episodes` depends on `extended` too: see `Episode`.
    """

    number: int
    """Number of the season; 0 stands for the specials."""
    ids: SeasonIds
    """Ids of the season at Trakt and other sites."""
    rating: float | None = None
    """Mean of all ratings, from 0 to 10. Needs `extended="full"`."""
    votes: int | None = None
    """Number of ratings. Needs `extended="full"`."""
    episode_count: int | None = None
    """Number of episodes, aired or announced. Needs `extended="full"`."""
    aired_episodes: int | None = None
    """Number of episodes aired so far. Needs `extended="full"`."""
    title: str | None = None
    """Title, often just the number in words. Needs `extended="full"`."""
    original_title: str | None = None
    """Title in the language it was made in. Needs `extended="full"`."""
    overview: str | None = None
    """Summary of the season. Needs `extended="full"`."""
    first_aired: datetime.datetime | None = None
    """When its first episode aired, in UTC. Needs `extended="full"`."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC. Needs `extended="full"`."""
    total_runtime: int | None = None
    """In minutes. Needs `extended="full"`."""
    network: str | None = None
    """Network that aired it. Needs `extended="full"`."""
    images: SeasonImages | None = None
    """Artwork. Needs `extended="full"` or `"images"`."""
    episodes: list[Episode] | None = None
    """Episodes of the season. Needs `extended="episodes"`."""

    @property
    def kind(self) -> Literal["season"]:
        """What it is."""
        return "season"
