# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.movie_ids import MovieIds
    from ..models.movie_status import MovieStatus
    from ..models.social_ids import SocialIds


class Movie(Answer):
    """A movie. Everything after `ids` comes with `extended`: `images` for pictures and colours,
    `full` for the rest.
    """

    title: str | None
    """Title in English, or the original one where there is none; null for an item that Trakt has
    lost.
    """
    year: int | None
    """Null until it is announced."""
    ids: MovieIds
    """What the movie is called at Trakt and elsewhere."""
    images: MediaImages | None = None
    """Artwork; only with `extended=images`."""
    colors: MediaColors | None = None
    """Dominant colours of the artwork."""
    tagline: str | None = None
    """Advertising line."""
    overview: str | None = None
    """Summary of the plot."""
    released: datetime.date | None = None
    """Day of the first release."""
    runtime: int | None = None
    """In minutes."""
    country: str | None = None
    """Two letters, ISO 3166-1."""
    status: MovieStatus | None = None
    """Stage of production, such as `released` or `in production`."""
    rating: float | None = None
    """Out of ten."""
    votes: int | None = None
    """Number of ratings."""
    comment_count: int | None = None
    """Number of comments."""
    trailer: str | None = None
    """Address of the trailer."""
    homepage: str | None = None
    """Address of the official site."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC."""
    language: str | None = None
    """Two letters, ISO 639-1."""
    languages: list[str] | None = None
    """Two-letter codes of all languages spoken."""
    available_translations: list[str] | None = None
    """Two-letter codes of the languages there are translations in."""
    genres: list[str] | None = None
    """Slugs of the genres."""
    subgenres: list[str] | None = None
    """Slugs of the subgenres."""
    certification: str | None = None
    """Age rating, as given in the country of origin. An open set: expect unknown values."""
    original_title: str | None = None
    """Title in the original language."""
    after_credits: bool | None = None
    """Whether a scene follows the credits."""
    during_credits: bool | None = None
    """Whether there is a scene during the credits."""
    social_ids: SocialIds | None = None
    """Accounts at social networks."""
