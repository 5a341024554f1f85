# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.external_rating import ExternalRating
    from ..models.rating_distribution import RatingDistribution
    from ..models.rotten_tomatoes_rating import RottenTomatoesRating
    from ..models.trakt_rating import TraktRating


class Ratings(Answer):
    """How people rate it. With `extended=all` also on other sites; which ones depends on the item."""

    rating: float | None = None
    """Rating, from 0 to 10."""
    votes: int | None = None
    """Number of ratings."""
    distribution: RatingDistribution | None = None
    """Number of ratings by value."""
    trakt: TraktRating | None = None
    """Ratings at Trakt."""
    tmdb: ExternalRating | None = None
    """Ratings at TMDB."""
    imdb: ExternalRating | None = None
    """Ratings at IMDb."""
    metascore: ExternalRating | None = None
    """Score at Metacritic."""
    rotten_tomatoes: RottenTomatoesRating | None = None
    """Scores at Rotten Tomatoes."""
    letterboxd: ExternalRating | None = None
    """Ratings at Letterboxd."""
    mal: ExternalRating | None = None
    """Ratings at MyAnimeList."""
