# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class UnavailableItem(Answer):
    """What is left of something private or deleted."""

    id: int | None = None
    """Number of the comment."""
