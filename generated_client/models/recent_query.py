# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class RecentQuery(Answer):
    query: str
    """What was typed in."""
    type: str
    """Kind of item that was looked for."""
    created_at: int
    """In Unix seconds."""

    @property
    def type_(self) -> str:
        """As `type`."""
        return self.type
