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
    """Number of ratings."""
    distribution: None | RatingDistribution | Unset = UNSET
    """Number of ratings by value."""
    trakt: None | TraktRating | Unset = UNSET
    """Ratings at Trakt."""
    tmdb: ExternalRating | None | Unset = UNSET
    """Ratings at TMDB."""
    imdb: ExternalRating | None | Unset = UNSET
    """Ratings at IMDb."""
    metascore: ExternalRating | None | Unset = UNSET
    """Score at Metacritic."""
    rotten_tomatoes: None | RottenTomatoesRating | Unset = UNSET
    """Scores at Rotten Tomatoes."""
    letterboxd: ExternalRating | None | Unset = UNSET
    """Ratings at Letterboxd."""
    mal: ExternalRating | None | Unset = UNSET
    """Ratings at MyAnimeList."""
