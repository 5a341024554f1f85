# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.persona_highlight_kind import PersonaHighlightKind


class PersonaHighlight(Answer):
    """A figure behind a kind of viewer."""

    kind: PersonaHighlightKind
    """What is counted."""
    value: float
    """The figure."""
