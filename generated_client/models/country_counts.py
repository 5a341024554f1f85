# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.country_count import CountryCount


class CountryCounts(Answer):
    country_count: int
    """Number of countries."""
    countries: list[CountryCount]
    """The countries, each with its count."""
