# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ListLimits(Answer):
    count: int
    """Personal lists."""
    item_count: int
    """Items on one list."""
