# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.reaction_type import ReactionType


class Reaction(Answer):
    type: ReactionType
    """Kind of reaction."""

    @property
    def type_(self) -> ReactionType:
        """As `type`."""
        return self.type
