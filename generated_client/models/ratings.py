# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.external_rating import ExternalRating
    from ..models.rating_distribution import RatingDistribution
    from ..models.rotten_tomatoes_rating import RottenTomatoesRating
    from ..models.trakt_rating import TraktRating


@define(repr=False)
class Ratings(OpenModel[Any]):
    """How people rate it. With `extended=all` also on other sites; which ones depends on the item."""

    rating: float | None | Unset = UNSET
    """Out of ten."""
    votes: int | None | Unset = UNSET
    distribution: None | RatingDistribution | Unset = UNSET
    trakt: None | TraktRating | Unset = UNSET
    tmdb: ExternalRating | None | Unset = UNSET
    imdb: ExternalRating | None | Unset = UNSET
    metascore: ExternalRating | None | Unset = UNSET
    rotten_tomatoes: None | RottenTomatoesRating | Unset = UNSET
    letterboxd: ExternalRating | None | Unset = UNSET
    mal: ExternalRating | None | Unset = UNSET
