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
    """A show that Trakt suggests, and the people whose favourite it is."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int | None
    """Null until it is announced."""
    ids: ShowIds
    """What the show is called at Trakt and elsewhere."""
    favorited_by: list[Recommender] | None
    """Users around you who made it a favourite."""
    recommended_by: list[Recommender] | None
    """Users around you who recommend it."""
    images: MediaImages | None | Unset = UNSET
    """Artwork; only with `extended=images`."""
    colors: MediaColors | None | Unset = UNSET
    """Dominant colours of the artwork."""
    aired_episodes: int | None | Unset = UNSET
    """Number of episodes aired so far, without specials."""
    tagline: None | str | Unset = UNSET
    """Advertising line."""
    overview: None | str | Unset = UNSET
    """Summary of the series."""
    first_aired: datetime.datetime | None | Unset = UNSET
    """When the first episode aired, in UTC."""
    airs: Airs | None | Unset = UNSET
    """Usual time of broadcast, local to the network."""
    runtime: int | None | Unset = UNSET
    """Of one episode, in minutes."""
    total_runtime: int | None | Unset = UNSET
    """Of all episodes, in minutes."""
    certification: None | str | Unset = UNSET
    """Age rating. An open set: expect unknown values."""
    network: None | str | Unset = UNSET
    """Network that first aired the show."""
    country: None | str | Unset = UNSET
    """Two letters, ISO 3166-1."""
    status: None | ShowStatus | Unset = UNSET
    """Stage of the series, such as `returning series`, `in production`, `ended` or `canceled`."""
    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    """Number of ratings."""
    comment_count: int | None | Unset = UNSET
    """Number of comments on the show itself."""
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
    original_title: None | str | Unset = UNSET
    """Title in the original language."""
    social_ids: None | SocialIds | Unset = UNSET
    """Accounts at social networks."""
