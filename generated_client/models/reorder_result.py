# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ReorderResult(Answer):
    """What became of the new order."""

    updated: int
    """How many were moved."""
    skipped_ids: list[int] | None = None
    """Ids that are not there."""
