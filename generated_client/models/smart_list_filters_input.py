# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.filter_operator import FilterOperator


@define(repr=False)
class SmartListFiltersInput(Model):
    """What an item has to match. Ranges are pairs of lowest and highest."""

    genres: list[str] | Unset = UNSET
    genres_operator: FilterOperator | Unset = UNSET
    subgenres: list[str] | Unset = UNSET
    certifications: list[str] | Unset = UNSET
    languages: list[str] | Unset = UNSET
    countries: list[str] | Unset = UNSET
    statuses: list[str] | Unset = UNSET
    networks: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    keywords_operator: FilterOperator | Unset = UNSET
    watchnow: list[str] | Unset = UNSET
    years: list[float] | Unset = UNSET
    ratings: list[float] | Unset = UNSET
    runtimes: list[float] | Unset = UNSET
    imdb_ratings: list[float] | Unset = UNSET
    rt_meters: list[float] | Unset = UNSET
    rt_user_meters: list[float] | Unset = UNSET
    letterboxd_ratings: list[float] | Unset = UNSET
    mal_ratings: list[float] | Unset = UNSET
    ignore_watched: bool | Unset = UNSET
    ignore_watchlisted: bool | Unset = UNSET
    ignore_watching: bool | Unset = UNSET
    ignore_unreleased: bool | Unset = UNSET
    ignore_released: bool | Unset = UNSET
    ignore_ended: bool | Unset = UNSET
    ignore_airing: bool | Unset = UNSET
    ignore_no_release_date: bool | Unset = UNSET
