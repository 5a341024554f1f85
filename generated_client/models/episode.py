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
    number: int
    ids: EpisodeIds
    title: None | str | Unset = UNSET
    number_abs: int | None | Unset = UNSET
    """The number counted through all seasons."""
    overview: None | str | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    released: datetime.date | None | Unset = UNSET
    effective_release_date: datetime.datetime | None | Unset = UNSET
    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    comment_count: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    available_translations: list[str] | None | Unset = UNSET
    runtime: int | None | Unset = UNSET
    """In minutes."""
    episode_type: EpisodeType | None | Unset = UNSET
    original_title: None | str | Unset = UNSET
    after_credits: bool | None | Unset = UNSET
    """Whether a scene follows the credits."""
    during_credits: bool | None | Unset = UNSET
    images: EpisodeImages | None | Unset = UNSET
    episodes: list[Episode] | None | Unset = UNSET
    """The single episodes, where one entry stands for a whole day of them."""
