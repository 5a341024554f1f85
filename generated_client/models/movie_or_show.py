# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.airs import Airs
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.movie_or_show_ids import MovieOrShowIds
    from ..models.social_ids import SocialIds


class MovieOrShow(Answer):
    """A movie or a show; `tvdb` among the ids marks a show."""

    title: str | None
    """Title in English, or the original one where there is none; null for an item that Trakt has
    lost.
    """
    year: int | None
    """Null until it is announced."""
    ids: MovieOrShowIds
    """Ids at Trakt and other sites."""
    images: MediaImages | None = None
    """Artwork; only with `extended=images`."""
    colors: MediaColors | None = None
    """Dominant colours of the artwork."""
    tagline: str | None = None
    """Advertising line."""
    overview: str | None = None
    """Plot in a few sentences."""
    released: datetime.date | None = None
    """Movies only."""
    first_aired: datetime.datetime | None = None
    """Shows only."""
    airs: Airs | None = None
    """Usual time of broadcast, local to the network."""
    aired_episodes: int | None = None
    """Shows only."""
    runtime: int | None = None
    """In minutes."""
    total_runtime: int | None = None
    """In minutes; shows only."""
    network: str | None = None
    """Shows only."""
    country: str | None = None
    """Two letters, ISO 3166-1."""
    status: str | None = None
    """A `MovieStatus` or a `ShowStatus`."""
    rating: float | None = None
    """Out of ten."""
    votes: int | None = None
    """Number of ratings."""
    comment_count: int | None = None
    """Number of comments about it."""
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
    """Age rating."""
    original_title: str | None = None
    """Title in the original language."""
    after_credits: bool | None = None
    """Movies only."""
    during_credits: bool | None = None
    """Movies only."""
    social_ids: SocialIds | None = None
    """Accounts at social networks."""
