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
    from ..models.recommender import Recommender
    from ..models.social_ids import SocialIds


@define(repr=False)
class RecommendedMovie(OpenModel[Any]):
    """A movie that Trakt suggests, and the people whose favourite it is."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int | None
    """Null until it is announced."""
    ids: MovieIds
    """What the movie is called at Trakt and elsewhere."""
    favorited_by: list[Recommender] | None
    """Users around you who made it a favourite."""
    recommended_by: list[Recommender] | None
    """Users around you who recommend it."""
    images: MediaImages | None | Unset = UNSET
    """Artwork; only with `extended=images`."""
    colors: MediaColors | None | Unset = UNSET
    """Dominant colours of the artwork."""
    tagline: None | str | Unset = UNSET
    """Advertising line."""
    overview: None | str | Unset = UNSET
    """Summary of the plot."""
    released: datetime.date | None | Unset = UNSET
    """Day of the first release."""
    runtime: int | None | Unset = UNSET
    """In minutes."""
    country: None | str | Unset = UNSET
    """Two letters, ISO 3166-1."""
    status: MovieStatus | None | Unset = UNSET
    """Stage of production, such as `released` or `in production`."""
    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    """Number of ratings."""
    comment_count: int | None | Unset = UNSET
    """Number of comments."""
    trailer: None | str | Unset = UNSET
    """Address of the trailer."""
    homepage: None | str | Unset = UNSET
    """Address of the official site."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the entry last changed, in UTC."""
    language: None | str | Unset = UNSET
    """Two letters, ISO 639-1."""
    languages: list[str] | None | Unset = UNSET
    """Two-letter codes of all languages spoken."""
    available_translations: list[str] | None | Unset = UNSET
    """Two-letter codes of the languages there are translations in."""
    genres: list[str] | None | Unset = UNSET
    """Slugs of the genres."""
    subgenres: list[str] | None | Unset = UNSET
    """Slugs of the subgenres."""
    certification: None | str | Unset = UNSET
    """Age rating, as given in the country of origin. An open set: expect unknown values."""
    original_title: None | str | Unset = UNSET
    """Title in the original language."""
    after_credits: bool | None | Unset = UNSET
    """Whether a scene follows the credits."""
    during_credits: bool | None | Unset = UNSET
    """Whether there is a scene during the credits."""
    social_ids: None | SocialIds | Unset = UNSET
    """Accounts at social networks."""
