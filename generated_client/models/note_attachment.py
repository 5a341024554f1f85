# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class NoteAttachment(Answer):
    """Whether the note belongs to the item itself, or to one play, rating or copy of it."""

    type: str | None = None
    """What it belongs to: `movie`, `history`, `collection`, `rating` and others."""
    id: int | None = None
    """Id of the play, rating or copy."""

    @property
    def type_(self) -> str | None:
        """As `type`."""
        return self.type
