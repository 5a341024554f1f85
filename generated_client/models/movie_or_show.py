# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._named import Item

if TYPE_CHECKING:
    from ..models.airs import Airs
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.movie_or_show_ids import MovieOrShowIds
    from ..models.social_ids import SocialIds


class MovieOrShow(Item):
    """A movie or a show; `tvdb` among the ids marks a show.

    `extended="full"` or `"images"` brings `images`, `colors`.

    `extended="full"` brings `tagline`, `overview`, `released`, `first_aired`, `airs`,
    `aired_episodes`, `runtime`, `total_runtime`, `network`, `country`, `status`, `rating`,
    `votes`, `comment_count`, `trailer`, `homepage`, `updated_at`, `language`, `languages`,
    `available_translations`, `genres`, `subgenres`, `certification`, `original_title`,
    `after_credits`, `during_credits`, `social_ids`.
    """

    title: str | None
    """Title in English, or the original one where there is none; null for an item that Trakt has
    lost.
    """
    year: int | None
    """Year of release; null until it is announced."""
    ids: MovieOrShowIds
    """Ids at Trakt and other sites."""
    images: MediaImages | None = None
    """Artwork. Needs `extended="full"` or `"images"`."""
    colors: MediaColors | None = None
    """Dominant colours of the artwork. Needs `extended="full"` or `"images"`."""
    tagline: str | None = None
    """Advertising line. Needs `extended="full"`."""
    overview: str | None = None
    """Plot in a few sentences. Needs `extended="full"`."""
    released: datetime.date | None = None
    """Day of the first release; movies only. Needs `extended="full"`."""
    first_aired: datetime.datetime | None = None
    """When the first episode aired, in UTC; shows only. Needs `extended="full"`."""
    airs: Airs | None = None
    """Usual time of broadcast, local to the network. Needs `extended="full"`."""
    aired_episodes: int | None = None
    """When the first episode aired, in UTC; shows only. Needs `extended="full"`."""
    runtime: int | None = None
    """In minutes. Needs `extended="full"`."""
    total_runtime: int | None = None
    """In minutes; shows only. Needs `extended="full"`."""
    network: str | None = None
    """When the first episode aired, in UTC; shows only. Needs `extended="full"`."""
    country: str | None = None
    """Two letters, ISO 3166-1. Needs `extended="full"`."""
    status: str | None = None
    """A `MovieStatus` or a `ShowStatus`. Needs `extended="full"`."""
    rating: float | None = None
    """Rating, from 0 to 10. Needs `extended="full"`."""
    votes: int | None = None
    """Number of ratings. Needs `extended="full"`."""
    comment_count: int | None = None
    """Number of comments about it. Needs `extended="full"`."""
    trailer: str | None = None
    """Address of the trailer. Needs `extended="full"`."""
    homepage: str | None = None
    """Address of the official site. Needs `extended="full"`."""
    updated_at: datetime.datetime | None = None
    """When the entry last changed, in UTC. Needs `extended="full"`."""
    language: str | None = None
    """Two letters, ISO 639-1. Needs `extended="full"`."""
    languages: list[str] | None = None
    """Two-letter codes of all languages spoken. Needs `extended="full"`."""
    available_translations: list[str] | None = None
    """Two-letter codes of the languages with translations. Needs `extended="full"`."""
    genres: list[str] | None = None
    """Slugs of the genres. Needs `extended="full"`."""
    subgenres: list[str] | None = None
    """Slugs of the subgenres. Needs `extended="full"`."""
    certification: str | None = None
    """Age rating. Needs `extended="full"`."""
    original_title: str | None = None
    """Title in the original language. Needs `extended="full"`."""
    after_credits: bool | None = None
    """Day of the first release; movies only. Needs `extended="full"`."""
    during_credits: bool | None = None
    """Day of the first release; movies only. Needs `extended="full"`."""
    social_ids: SocialIds | None = None
    """Accounts at social networks. Needs `extended="full"`."""
