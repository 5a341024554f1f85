# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.airs import Airs
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.show_ids import ShowIds
    from ..models.show_status import ShowStatus
    from ..models.social_ids import SocialIds


class Show(Answer):
    """A show on television or a streaming service. Everything after `ids` comes with `extended`:
    `images` for pictures and colours, `full` for the rest.
    """

    title: str | None
    """Title in English, or the original one where there is none; null for an item that Trakt has
    lost.
    """
    year: int | None
    """Null until it is announced."""
    ids: ShowIds
    """What the show is called at Trakt and elsewhere."""
    images: MediaImages | None = None
    """Artwork; only with `extended=images`."""
    colors: MediaColors | None = None
    """Dominant colours of the artwork."""
    aired_episodes: int | None = None
    """Number of episodes aired so far, without specials."""
    tagline: str | None = None
    """Advertising line."""
    overview: str | None = None
    """Summary of the series."""
    first_aired: datetime.datetime | None = None
    """When the first episode aired, in UTC."""
    airs: Airs | None = None
    """Usual time of broadcast, local to the network."""
    runtime: int | None = None
    """Of one episode, in minutes."""
    total_runtime: int | None = None
    """Of all episodes, in minutes."""
    certification: str | None = None
    """Age rating. An open set: expect unknown values."""
    network: str | None = None
    """Network that first aired the show."""
    country: str | None = None
    """Two letters, ISO 3166-1."""
    status: ShowStatus | None = None
    """Stage of the series, such as `returning series`, `in production`, `ended` or `canceled`."""
    rating: float | None = None
    """Out of ten."""
    votes: int | None = None
    """Number of ratings."""
    comment_count: int | None = None
    """Number of comments on the show itself."""
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
    original_title: str | None = None
    """Title in the original language."""
    social_ids: SocialIds | None = None
    """Accounts at social networks."""
