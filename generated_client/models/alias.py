# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Alias(Answer):
    """A title elsewhere."""

    title: str
    """The title used there."""
    country: str | None
    """Two-letter code of the country it is used in."""
