# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.country_counts import CountryCounts


class ReviewCountries(Answer):
    shows: CountryCounts
    """Countries of the shows."""
    movies: CountryCounts
    """Countries of the movies."""
