# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.reaction_distribution import ReactionDistribution


class ReactionSummary(Answer):
    reaction_count: int
    """Number of reactions."""
    user_count: int
    """Number of users who reacted."""
    distribution: ReactionDistribution
    """Number of reactions by kind."""
