# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from .._named import Item

if TYPE_CHECKING:
    from ..models.episode_ids import EpisodeIds
    from ..models.episode_images import EpisodeImages
    from ..models.episode_type import EpisodeType
    from ..models.translation import Translation


class Episode(Item):
    """An episode of a show.

    `extended="full"` brings `number_abs`, `overview`, `first_aired`, `released`,
    `effective_release_date`, `rating`, `votes`, `comment_count`, `updated_at`,
    `available_translations`, `runtime`, `episode_type`, `original_title`, `after_credits`,
    `during_credits`.

    `extended="full"` or `"images"` brings `images`.

    `extended="episodes"` brings `episodes`.

    How much there is of `episodes` depends on `extended` too: see `Episode`.
    """

    season: int
    """Number of the season; 0 stands for the specials."""
    number: int
    """Number within the season."""
    title: str | None
    """Title; null until it is known."""
    ids: EpisodeIds
    """Ids of the episode at Trakt and other sites."""
    number_abs: int | None = None
    """Absolute number, counted through all seasons. Needs `extended="full"`."""
    overview: str | None = None
    """Summary of the plot. Needs `extended="full"`."""
    first_aired: datetime.datetime | None = None
    """When it first aired, in UTC; null if unknown. Needs `extended="full"`."""
    released: datetime.date | None = None
    """When it was released. Needs `extended="full"`."""
    effective_release_date: datetime.datetime | None = None
    """The release date that Trakt uses. Needs `extended="full"`."""
    rating: float | None = None
    """Rating, from 0 to 10. Needs `extended="full"`."""
    votes: int | None = None
    """Number of ratings. Needs `extended="full"`."""
    comment_count: int | None = None
    """Number of comments. Needs `extended="full"`."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC. Needs `extended="full"`."""
    available_translations: list[str] | None = None
    """Two-letter codes of the languages with translations. Needs `extended="full"`."""
    runtime: int | None = None
    """In minutes. Needs `extended="full"`."""
    episode_type: EpisodeType | None = None
    """Place in the season, such as a premiere or a finale. Needs `extended="full"`."""
    original_title: str | None = None
    """Title in the original language. Needs `extended="full"`."""
    after_credits: bool | None = None
    """Whether a scene follows the credits. Needs `extended="full"`."""
    during_credits: bool | None = None
    """Whether there is a scene during the credits. Needs `extended="full"`."""
    images: EpisodeImages | None = None
    """Stills. Needs `extended="full"` or `"images"`."""
    episodes: list[Episode] | None = None
    """The single episodes, where one entry stands for a whole day of them. Needs
    `extended="episodes"`.
    """
    translations: list[Translation] | None = None
    """Titles and overviews in other languages; only with `translations` of a season's episodes."""

    @property
    def kind(self) -> Literal["episode"]:
        """What it is."""
        return "episode"
