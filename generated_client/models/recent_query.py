# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class RecentQuery(Answer):
    query: str
    type: str
    created_at: int
    """In Unix seconds."""

    @property
    def type_(self) -> str:
        """As `type`."""
        return self.type
