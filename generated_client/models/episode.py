# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids import EpisodeIds
    from ..models.episode_images import EpisodeImages
    from ..models.episode_type import EpisodeType


@define(repr=False)
class Episode(OpenModel[Any]):
    """An episode of a show. What follows `ids` comes with `extended`: `images` for pictures,
    `full` for the rest.
    """

    season: int
    """Number of the season; 0 stands for the specials."""
    number: int
    """Number within the season."""
    title: None | str
    """Title; null until it is known."""
    ids: EpisodeIds
    """What the episode is called at Trakt and elsewhere."""
    number_abs: int | None | Unset = UNSET
    """The number counted through all seasons."""
    overview: None | str | Unset = UNSET
    """Summary of the plot."""
    first_aired: datetime.datetime | None | Unset = UNSET
    """When it first aired, in UTC; null if unknown."""
    released: datetime.date | None | Unset = UNSET
    """When it was released."""
    effective_release_date: datetime.datetime | None | Unset = UNSET
    """The release date Trakt goes by."""
    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    """Number of ratings."""
    comment_count: int | None | Unset = UNSET
    """Number of comments."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the entry last changed, in UTC."""
    available_translations: list[str] | None | Unset = UNSET
    """Two-letter codes of the languages there are translations in."""
    runtime: int | None | Unset = UNSET
    """In minutes."""
    episode_type: EpisodeType | None | Unset = UNSET
    """Place in the season, such as a premiere or a finale."""
    original_title: None | str | Unset = UNSET
    """Title in the original language."""
    after_credits: bool | None | Unset = UNSET
    """Whether a scene follows the credits."""
    during_credits: bool | None | Unset = UNSET
    """Whether there is a scene during the credits."""
    images: EpisodeImages | None | Unset = UNSET
    """Stills; only with `extended=images`."""
    episodes: list[Episode] | None | Unset = UNSET
    """The single episodes, where one entry stands for a whole day of them."""
