# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.filter_operator import FilterOperator


@attrs.define(repr=False)
class SmartListFiltersInput(Request):
    """What an item has to match. Ranges are pairs of lowest and highest."""

    genres: list[str] | Unset = UNSET
    """Only these genres, as slugs."""
    genres_operator: FilterOperator | Unset = UNSET
    """Whether any (`or`) or all (`and`) of the genres must match."""
    subgenres: list[str] | Unset = UNSET
    """Only these subgenres, as slugs."""
    certifications: list[str] | Unset = UNSET
    """Only these certifications, as slugs."""
    languages: list[str] | Unset = UNSET
    """Only these languages, as two-letter codes."""
    countries: list[str] | Unset = UNSET
    """Only these countries, as two-letter codes."""
    statuses: list[str] | Unset = UNSET
    """Only these stages of production."""
    networks: list[str] | Unset = UNSET
    """Only these networks."""
    keywords: list[str] | Unset = UNSET
    """Keywords to look for."""
    keywords_operator: FilterOperator | Unset = UNSET
    """Whether any (`or`) or all (`and`) of the keywords must match."""
    watchnow: list[str] | Unset = UNSET
    """Only these kinds of streaming offer."""
    years: list[float] | Unset = UNSET
    """First and last year."""
    ratings: list[float] | Unset = UNSET
    """Lowest and highest Trakt rating, in percent."""
    runtimes: list[float] | Unset = UNSET
    """Shortest and longest running time in minutes."""
    imdb_ratings: list[float] | Unset = UNSET
    """Lowest and highest IMDb rating."""
    rt_meters: list[float] | Unset = UNSET
    """Lowest and highest critics' score at Rotten Tomatoes, in percent."""
    rt_user_meters: list[float] | Unset = UNSET
    """Lowest and highest audience score at Rotten Tomatoes, in percent."""
    letterboxd_ratings: list[float] | Unset = UNSET
    """Lowest and highest Letterboxd rating."""
    mal_ratings: list[float] | Unset = UNSET
    """Lowest and highest MyAnimeList rating."""
    ignore_watched: bool | Unset = UNSET
    """Whether to leave out titles that have been watched."""
    ignore_watchlisted: bool | Unset = UNSET
    """Whether to leave out titles that are on the watchlist."""
    ignore_watching: bool | Unset = UNSET
    """Whether to leave out titles that are being watched."""
    ignore_unreleased: bool | Unset = UNSET
    """Whether to leave out titles that are not out yet."""
    ignore_released: bool | Unset = UNSET
    """Whether to leave out titles that are already out."""
    ignore_ended: bool | Unset = UNSET
    """Whether to leave out shows that have ended."""
    ignore_airing: bool | Unset = UNSET
    """Whether to leave out shows that are still airing."""
    ignore_no_release_date: bool | Unset = UNSET
    """Whether to leave out titles without a release date."""
    parental_nudity: list[int] | Unset = UNSET
    """Lowest and highest level of nudity, each from 0 (none) to 3 (severe)."""
    parental_violence: list[int] | Unset = UNSET
    """Lowest and highest level of violence, each from 0 (none) to 3 (severe)."""
    parental_profanity: list[int] | Unset = UNSET
    """Lowest and highest level of profanity, each from 0 (none) to 3 (severe)."""
    parental_alcohol: list[int] | Unset = UNSET
    """Lowest and highest level of alcohol, drugs and smoking, each from 0 (none) to 3 (severe)."""
    parental_frightening: list[int] | Unset = UNSET
    """Lowest and highest level of frightening scenes, each from 0 (none) to 3 (severe)."""
    parental_include_unrated: bool | Unset = UNSET
    """Whether to include titles without a parental rating."""
    watchnow_country: str | Unset = UNSET
    """The country that `watchnow` is about, a two-letter code."""
