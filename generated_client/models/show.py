# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from .._named import Item

if TYPE_CHECKING:
    from ..models.airs import Airs
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.show_ids import ShowIds
    from ..models.show_status import ShowStatus
    from ..models.social_ids import SocialIds


class Show(Item):
    """A show on television or a streaming service.

    `extended="full"` or `"images"` brings `images`, `colors`.

    `extended="full"` brings `aired_episodes`, `tagline`, `overview`, `first_aired`, `airs`,
    `runtime`, `total_runtime`, `certification`, `network`, `country`, `status`, `rating`,
    `votes`, `comment_count`, `trailer`, `homepage`, `updated_at`, `language`, `languages`,
    `available_translations`, `genres`, `subgenres`, `original_title`, `social_ids`.
    """

    title: str | None
    """Title in English, or the original one where there is none; null for an item that Trakt has
    lost.
    """
    year: int | None
    """Year of release; null until it is announced."""
    ids: ShowIds
    """Ids of the show at Trakt and other sites."""
    images: MediaImages | None = None
    """Artwork. Needs `extended="full"` or `"images"`."""
    colors: MediaColors | None = None
    """Dominant colours of the artwork. Needs `extended="full"` or `"images"`."""
    aired_episodes: int | None = None
    """Number of episodes aired so far, without specials. Needs `extended="full"`."""
    tagline: str | None = None
    """Advertising line. Needs `extended="full"`."""
    overview: str | None = None
    """Summary of the series. Needs `extended="full"`."""
    first_aired: datetime.datetime | None = None
    """When the first episode aired, in UTC. Needs `extended="full"`."""
    airs: Airs | None = None
    """Usual time of broadcast, local to the network. Needs `extended="full"`."""
    runtime: int | None = None
    """Of one episode, in minutes. Needs `extended="full"`."""
    total_runtime: int | None = None
    """Of all episodes, in minutes. Needs `extended="full"`."""
    certification: str | None = None
    """Age rating. An open set: expect unknown values. Needs `extended="full"`."""
    network: str | None = None
    """Network that first aired the show. Needs `extended="full"`."""
    country: str | None = None
    """Two letters, ISO 3166-1. Needs `extended="full"`."""
    status: ShowStatus | None = None
    """Stage of the series, such as `returning series`, `in production`, `ended` or `canceled`.
    Needs `extended="full"`.
    """
    rating: float | None = None
    """Rating, from 0 to 10. Needs `extended="full"`."""
    votes: int | None = None
    """Number of ratings. Needs `extended="full"`."""
    comment_count: int | None = None
    """Number of comments on the show itself. Needs `extended="full"`."""
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
    original_title: str | None = None
    """Title in the original language. Needs `extended="full"`."""
    social_ids: SocialIds | None = None
    """Accounts at social networks. Needs `extended="full"`."""

    @property
    def kind(self) -> Literal["show"]:
        """What it is."""
        return "show"
