# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.movie_ids import MovieIds
    from ..models.movie_status import MovieStatus
    from ..models.social_ids import SocialIds


@define(repr=False)
class Movie(OpenModel[Any]):
    """A film. Everything after `ids` comes with `extended`: `images` for pictures and colours,
    `full` for the rest.
    """

    title: str
    year: int | None
    """Null until it is announced."""
    ids: MovieIds
    images: MediaImages | None | Unset = UNSET
    colors: MediaColors | None | Unset = UNSET
    tagline: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    released: datetime.date | None | Unset = UNSET
    runtime: int | None | Unset = UNSET
    """In minutes."""
    country: None | str | Unset = UNSET
    """Two letters, ISO 3166-1."""
    status: MovieStatus | None | Unset = UNSET
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
    certification: None | str | Unset = UNSET
    original_title: None | str | Unset = UNSET
    after_credits: bool | None | Unset = UNSET
    """Whether a scene follows the credits."""
    during_credits: bool | None | Unset = UNSET
    social_ids: None | SocialIds | Unset = UNSET
