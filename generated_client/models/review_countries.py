# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.country_counts import CountryCounts


@define(repr=False)
class ReviewCountries(OpenModel[Any]):
    shows: CountryCounts
    movies: CountryCounts
