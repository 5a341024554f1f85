# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ExternalRating(Answer):
    """A rating at another site, in the scale of that site."""

    rating: float | None
    """The rating there, in the scale of that site."""
    link: str | None
    """Address of the page there."""
    votes: int | None = None
    """Number of ratings there."""
