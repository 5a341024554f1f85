# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.country_count import CountryCount


@define(repr=False)
class CountryCounts(OpenModel[Any]):
    country_count: int
    countries: list[CountryCount]
