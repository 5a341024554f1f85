# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class UnavailableItem(Answer):
    """What remains of a private or deleted item."""

    id: int | None = None
    """Id of the comment."""
