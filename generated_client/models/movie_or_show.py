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
    from ..models.movie_or_show_ids import MovieOrShowIds
    from ..models.social_ids import SocialIds


@define(repr=False)
class MovieOrShow(OpenModel[Any]):
    """A movie or a show; `tvdb` among the ids marks a show."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int | None
    """Null until it is announced."""
    ids: MovieOrShowIds
    images: MediaImages | None | Unset = UNSET
    """Artwork; only with `extended=images`."""
    colors: MediaColors | None | Unset = UNSET
    """Dominant colours of the artwork."""
    tagline: None | str | Unset = UNSET
    """Advertising line."""
    overview: None | str | Unset = UNSET
    released: datetime.date | None | Unset = UNSET
    """Movies only."""
    first_aired: datetime.datetime | None | Unset = UNSET
    """Shows only."""
    airs: Airs | None | Unset = UNSET
    """Usual time of broadcast, local to the network."""
    aired_episodes: int | None | Unset = UNSET
    """Shows only."""
    runtime: int | None | Unset = UNSET
    """In minutes."""
    total_runtime: int | None | Unset = UNSET
    """In minutes; shows only."""
    network: None | str | Unset = UNSET
    """Shows only."""
    country: None | str | Unset = UNSET
    """Two letters, ISO 3166-1."""
    status: None | str | Unset = UNSET
    """A `MovieStatus` or a `ShowStatus`."""
    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    """Number of ratings."""
    comment_count: int | None | Unset = UNSET
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
    original_title: None | str | Unset = UNSET
    """Title in the original language."""
    after_credits: bool | None | Unset = UNSET
    """Movies only."""
    during_credits: bool | None | Unset = UNSET
    """Movies only."""
    social_ids: None | SocialIds | Unset = UNSET
    """Accounts at social networks."""
