# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode_ids import EpisodeIds
    from ..models.episode_images import EpisodeImages
    from ..models.episode_type import EpisodeType
    from ..models.translation import Translation


class Episode(Answer):
    """An episode of a show. What follows `ids` comes with `extended`: `images` for pictures,
    `full` for the rest.
    """

    season: int
    """Number of the season; 0 stands for the specials."""
    number: int
    """Number within the season."""
    title: str | None
    """Title; null until it is known."""
    ids: EpisodeIds
    """What the episode is called at Trakt and elsewhere."""
    number_abs: int | None = None
    """The number counted through all seasons."""
    overview: str | None = None
    """Summary of the plot."""
    first_aired: datetime.datetime | None = None
    """When it first aired, in UTC; null if unknown."""
    released: datetime.date | None = None
    """When it was released."""
    effective_release_date: datetime.datetime | None = None
    """The release date Trakt goes by."""
    rating: float | None = None
    """Out of ten."""
    votes: int | None = None
    """Number of ratings."""
    comment_count: int | None = None
    """Number of comments."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    available_translations: list[str] | None = None
    """Two-letter codes of the languages there are translations in."""
    runtime: int | None = None
    """In minutes."""
    episode_type: EpisodeType | None = None
    """Place in the season, such as a premiere or a finale."""
    original_title: str | None = None
    """Title in the original language."""
    after_credits: bool | None = None
    """Whether a scene follows the credits."""
    during_credits: bool | None = None
    """Whether there is a scene during the credits."""
    images: EpisodeImages | None = None
    """Stills; only with `extended=images`."""
    episodes: list[Episode] | None = None
    """The single episodes, where one entry stands for a whole day of them."""
    translations: list[Translation] | None = None
    """Titles and overviews in other languages; only with `translations` of a season's episodes."""
