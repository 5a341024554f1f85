# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CountryCount(Answer):
    country: str
    """Two-letter code of the country."""
    count: int
    """Number of titles from there."""
