# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ItemLimit(Answer):
    item_count: int
    """How many entries it may hold."""
