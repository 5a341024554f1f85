# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.filter_operator import FilterOperator


class SmartListFilters(Answer):
    """What an item has to match. Ranges are pairs of lowest and highest."""

    genres: list[str] | None = None
    """Only these genres, as slugs."""
    genres_operator: FilterOperator | None = None
    """Whether any (`or`) or all (`and`) of the genres must match."""
    subgenres: list[str] | None = None
    """Only these subgenres, as slugs."""
    certifications: list[str] | None = None
    """Only these certifications, as slugs."""
    languages: list[str] | None = None
    """Only these languages, as two-letter codes."""
    countries: list[str] | None = None
    """Only these countries, as two-letter codes."""
    statuses: list[str] | None = None
    """Only these stages of production."""
    networks: list[str] | None = None
    """Only these networks."""
    keywords: list[str] | None = None
    """Keywords to look for."""
    keywords_operator: FilterOperator | None = None
    """Whether any (`or`) or all (`and`) of the keywords must match."""
    watchnow: list[str] | None = None
    """Only these kinds of streaming offer."""
    years: list[float] | None = None
    """First and last year."""
    ratings: list[float] | None = None
    """Lowest and highest Trakt rating, in percent."""
    runtimes: list[float] | None = None
    """Shortest and longest running time in minutes."""
    imdb_ratings: list[float] | None = None
    """Lowest and highest IMDb rating."""
    rt_meters: list[float] | None = None
    """Lowest and highest critics' score at Rotten Tomatoes, in percent."""
    rt_user_meters: list[float] | None = None
    """Lowest and highest audience score at Rotten Tomatoes, in percent."""
    letterboxd_ratings: list[float] | None = None
    """Lowest and highest Letterboxd rating."""
    mal_ratings: list[float] | None = None
    """Lowest and highest MyAnimeList rating."""
    ignore_watched: bool | None = None
    """Whether to leave out titles that have been watched."""
    ignore_watchlisted: bool | None = None
    """Whether to leave out titles that are on the watchlist."""
    ignore_watching: bool | None = None
    """Whether to leave out titles that are being watched."""
    ignore_unreleased: bool | None = None
    """Whether to leave out titles that are not out yet."""
    ignore_released: bool | None = None
    """Whether to leave out titles that are already out."""
    ignore_ended: bool | None = None
    """Whether to leave out shows that have ended."""
    ignore_airing: bool | None = None
    """Whether to leave out shows that are still airing."""
    ignore_no_release_date: bool | None = None
    """Whether to leave out titles without a release date."""
    parental_nudity: list[int] | None = None
    """Lowest and highest level of nudity, each from 0 (none) to 3 (severe)."""
    parental_violence: list[int] | None = None
    """Lowest and highest level of violence, each from 0 (none) to 3 (severe)."""
    parental_profanity: list[int] | None = None
    """Lowest and highest level of profanity, each from 0 (none) to 3 (severe)."""
    parental_alcohol: list[int] | None = None
    """Lowest and highest level of alcohol, drugs and smoking, each from 0 (none) to 3 (severe)."""
    parental_frightening: list[int] | None = None
    """Lowest and highest level of frightening scenes, each from 0 (none) to 3 (severe)."""
    parental_include_unrated: bool | None = None
    """Whether to include titles without a parental rating."""
    watchnow_country: str | None = None
    """The country that `watchnow` is about, a two-letter code."""
