# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CountryCertification(Answer):
    certification: str | None = None
    """Age rating."""
    country: str | None = None
    """Two-letter code of the country."""
