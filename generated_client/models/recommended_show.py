# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.airs import Airs
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.recommender import Recommender
    from ..models.show_ids import ShowIds
    from ..models.show_status import ShowStatus
    from ..models.social_ids import SocialIds


@define(repr=False)
class RecommendedShow(OpenModel[Any]):
    """A series that Trakt suggests, and the people whose favourite it is."""

    title: str
    year: int | None
    """Null until it is announced."""
    ids: ShowIds
    images: MediaImages | None | Unset = UNSET
    colors: MediaColors | None | Unset = UNSET
    aired_episodes: int | None | Unset = UNSET
    tagline: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    airs: Airs | None | Unset = UNSET
    runtime: int | None | Unset = UNSET
    """Of one episode, in minutes."""
    total_runtime: int | None | Unset = UNSET
    """Of all episodes, in minutes."""
    certification: None | str | Unset = UNSET
    network: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    """Two letters, ISO 3166-1."""
    status: None | ShowStatus | Unset = UNSET
    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    comment_count: int | None | Unset = UNSET
    trailer: None | str | Unset = UNSET
    homepage: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    language: None | str | Unset = UNSET
    """Two letters, ISO 639-1."""
    languages: list[str] | None | Unset = UNSET
    available_translations: list[str] | None | Unset = UNSET
    genres: list[str] | None | Unset = UNSET
    subgenres: list[str] | None | Unset = UNSET
    original_title: None | str | Unset = UNSET
    social_ids: None | SocialIds | Unset = UNSET
    favorited_by: list[Recommender] | None | Unset = UNSET
    recommended_by: list[Recommender] | None | Unset = UNSET
