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
    """Slugs of genres to keep."""
    genres_operator: FilterOperator | Unset = UNSET
    """Whether any (`or`) or all (`and`) of the genres must fit."""
    subgenres: list[str] | Unset = UNSET
    """Slugs of subgenres to keep."""
    certifications: list[str] | Unset = UNSET
    """Slugs of certifications to keep."""
    languages: list[str] | Unset = UNSET
    """Two-letter codes of languages to keep."""
    countries: list[str] | Unset = UNSET
    """Two-letter codes of countries to keep."""
    statuses: list[str] | Unset = UNSET
    """Stages of production to keep."""
    networks: list[str] | Unset = UNSET
    """Networks to keep."""
    keywords: list[str] | Unset = UNSET
    """Keywords to look for."""
    keywords_operator: FilterOperator | Unset = UNSET
    """Whether any (`or`) or all (`and`) of the keywords must fit."""
    watchnow: list[str] | Unset = UNSET
    """Kinds of streaming offer to keep."""
    years: list[float] | Unset = UNSET
    """First and last year."""
    ratings: list[float] | Unset = UNSET
    """Lowest and highest Trakt rating, in per cent."""
    runtimes: list[float] | Unset = UNSET
    """Shortest and longest running time in minutes."""
    imdb_ratings: list[float] | Unset = UNSET
    """Lowest and highest IMDb rating."""
    rt_meters: list[float] | Unset = UNSET
    """Lowest and highest critics' score at Rotten Tomatoes, in per cent."""
    rt_user_meters: list[float] | Unset = UNSET
    """Lowest and highest audience score at Rotten Tomatoes, in per cent."""
    letterboxd_ratings: list[float] | Unset = UNSET
    """Lowest and highest Letterboxd rating."""
    mal_ratings: list[float] | Unset = UNSET
    """Lowest and highest MyAnimeList rating."""
    ignore_watched: bool | Unset = UNSET
    """Whether to leave out titles that are watched."""
    ignore_watchlisted: bool | Unset = UNSET
    """Whether to leave out titles that are on the watchlist."""
    ignore_watching: bool | Unset = UNSET
    """Whether to leave out titles that are being watched."""
    ignore_unreleased: bool | Unset = UNSET
    """Whether to leave out titles that are not out yet."""
    ignore_released: bool | Unset = UNSET
    """Whether to leave out titles that are already out."""
    ignore_ended: bool | Unset = UNSET
    """Whether to leave out titles that are ended."""
    ignore_airing: bool | Unset = UNSET
    """Whether to leave out titles that are still airing."""
    ignore_no_release_date: bool | Unset = UNSET
    """Whether to leave out titles that are without a release date."""
    parental_nudity: list[int] | Unset = UNSET
    """Least and most of nudity, each from 0, none, to 3, severe."""
    parental_violence: list[int] | Unset = UNSET
    """Least and most of violence, each from 0, none, to 3, severe."""
    parental_profanity: list[int] | Unset = UNSET
    """Least and most of profanity, each from 0, none, to 3, severe."""
    parental_alcohol: list[int] | Unset = UNSET
    """Least and most of alcohol, drugs and smoking, each from 0, none, to 3, severe."""
    parental_frightening: list[int] | Unset = UNSET
    """Least and most of frightening scenes, each from 0, none, to 3, severe."""
    parental_include_unrated: bool | Unset = UNSET
    """Whether to keep titles that nobody has rated so."""
    watchnow_country: str | Unset = UNSET
    """The country that `watchnow` is about, a two-letter code."""
